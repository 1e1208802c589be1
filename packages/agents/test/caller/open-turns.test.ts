import { expect, test } from 'vitest'
import { openTurns } from '../../src/caller/open-turns.ts'

test('the event loop goes round between two turns', async () => {
  const takeTurn = openTurns()
  let round = 0
  let isCounting = true
  const count = (): void => {
    round += 1
    if (isCounting) setImmediate(count)
  }
  setImmediate(count)
  const rounds = await Promise.all([1, 2, 3].map(() => takeTurn().then(() => round)))
  isCounting = false
  expect(new Set(rounds).size).toBe(3)
  expect(rounds).toEqual(rounds.toSorted((a, b) => a - b))
})

test('whoever asks within a turn waits behind those who asked before', async () => {
  const takeTurn = openTurns()
  const said: string[] = []
  const work = async (name: string): Promise<void> => {
    await takeTurn()
    said.push(`${name}1`)
    await takeTurn()
    said.push(`${name}2`)
  }
  await Promise.all([work('a'), work('b')])
  expect(said).toEqual(['a1', 'b1', 'a2', 'b2'])
})
