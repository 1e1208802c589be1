import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runQueue } from '../../src/run/run-queue.ts'

test('the first is worked on before the last is taken, and no more at once than there is room for', async () => {
  const items = Array.from({ length: 10 }, (_, at) => at).values()
  const said: string[] = []
  let [active, most] = [0, 0]
  const take = (): number | undefined => {
    const { value } = items.next()
    if (value !== undefined) said.push(`take ${value}`)
    return value
  }
  await runQueue(take, 4, async (item) => {
    active += 1
    most = Math.max(most, active)
    await Promise.resolve()
    said.push(`ask ${item}`)
    for (let turns = 0; turns < 10; turns += 1) await turn()
    active -= 1
  })
  expect(said.indexOf('ask 0')).toBeLessThan(said.indexOf('take 3'))
  expect([most, said.filter((line) => line.startsWith('ask')).length]).toEqual([4, 10])
})

test('what comes to be done at the end is done, and what stops one stops all', async () => {
  const later = ['last']
  const done: string[] = []
  const items = ['first']
  await runQueue(
    () => items.shift(),
    3,
    async (item) => {
      await turn()
      done.push(item)
      items.push(...later.splice(0))
    },
  )
  expect(done).toEqual(['first', 'last'])
  const stopped = runQueue(
    () => 'item',
    3,
    async () => {
      await turn()
      throw new Error('enough')
    },
  )
  await expect(stopped).rejects.toThrow('enough')
})
