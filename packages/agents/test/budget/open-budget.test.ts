import { expect, test } from 'vitest'
import { openBudget } from '../../src/budget/open-budget.ts'

const price = { input: 1_000_000, output: 1_000_000 } // a dollar a token
const most = { input: 5, output: 5 }

test('calls at once cannot pass the cap together', async () => {
  const budget = openBudget({ dollars: 100, price })
  let highest = 0
  const results = await Promise.allSettled(
    Array.from({ length: 64 }, async () => {
      const reservation = await budget.reserve(most)
      await new Promise((resolve) => setTimeout(resolve, 1))
      reservation.settle(most)
      highest = Math.max(highest, budget.spent.dollars)
    }),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  expect(highest).toBe(100)
})

test('what calls leave of their reservations is for those that wait', async () => {
  const budget = openBudget({ dollars: 10, price })
  const done = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const reservation = await budget.reserve(most)
      await new Promise((resolve) => setTimeout(resolve, 1))
      reservation.settle({ input: 0, output: 0 })
      return true
    }),
  )
  expect(done).toEqual([true, true, true])
})

test('a call that does not fit at all is refused, with what is spent', async () => {
  const budget = openBudget({ dollars: 15, price })
  const reservation = await budget.reserve(most)
  reservation.settle({ input: 4, output: 4 })
  await expect(budget.reserve(most)).rejects.toMatchObject({
    kind: 'budget',
    message: 'The budget of $15 does not hold another call: $8.000000 are spent.',
  })
})

test('what may have been spent counts against the cap, and is not said to be spent', async () => {
  const budget = openBudget({ dollars: 15, price })
  const reservation = await budget.reserve(most)
  reservation.forfeit()
  await expect(budget.reserve(most)).rejects.toMatchObject({ kind: 'budget' })
  expect(budget.spent.dollars).toBe(0)
})

test('a cap of tokens needs no price, and one of dollars does', async () => {
  const budget = openBudget({ tokens: 12, price: null })
  const reservation = await budget.reserve(most)
  reservation.settle({ input: 2, output: 1 })
  await expect(budget.reserve(most)).rejects.toThrow('12 tokens')
  expect(() => openBudget({ dollars: 1, price: null })).toThrow('price')
})

test('who waits for the budget can be stopped', async () => {
  const budget = openBudget({ dollars: 10, price })
  await budget.reserve(most)
  const stop = new AbortController()
  const waiting = budget.reserve(most, stop.signal)
  stop.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
})
