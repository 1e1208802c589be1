import { expect, test } from 'vitest'
import { keepGood } from '../../src/suggest/keep-good.ts'
import { keyOf, type Offers, type Trial, tableOf } from '../../src/suggest/offers.ts'

const tables = 40
const columns = 20

function offerAll(): Offers {
  const keys = Array.from({ length: tables * columns }, (_, i) =>
    keyOf(`t${Math.floor(i / columns)}`, `c${i % columns}`),
  )
  return new Map(keys.map((key) => [key, ['rule']]))
}

/** A plan in which each bad offer changes a table, its own or another. */
function startPlan(bad: ReadonlyMap<string, string>): {
  readonly test: (offers: Offers) => Promise<Trial>
  readonly count: () => number
} {
  let tests = 0
  const test = async (offers: Offers): Promise<Trial> => {
    tests += 1
    const changed = [...bad].flatMap(([key, table]) => (offers.has(key) ? keyOf(table, '') : []))
    return { isSame: changed.length === 0, changed: new Set(changed) }
  }
  return { test, count: () => tests }
}

test('offers that change nothing are all kept, after one trial', async () => {
  const { test: run, count } = startPlan(new Map())
  expect((await keepGood(offerAll(), run)).size).toBe(tables * columns)
  expect(count()).toBe(1)
})

test('bad offers of many tables are found side by side', async () => {
  const bad = Array.from({ length: tables }, (_, t) => keyOf(`t${t}`, `c${(t * 7) % columns}`))
  const { test: run, count } = startPlan(new Map(bad.map((key) => [key, tableOf(key)])))
  const kept = await keepGood(offerAll(), run)
  expect(kept.size).toBe(tables * (columns - 1))
  expect(bad.some((key) => kept.has(key))).toBe(false)
  // one table after the other takes nine trials for each
  expect(count()).toBeLessThan(40)
})

test('an offer that changes another table costs that table nothing', async () => {
  const culprit = keyOf('t3', 'c4')
  const { test: run } = startPlan(new Map([[culprit, 't9']]))
  const kept = await keepGood(offerAll(), run)
  expect(kept.size).toBe(tables * columns - 1)
  expect(kept.has(culprit)).toBe(false)
})

test('an offer that changes what belongs to no table is found', async () => {
  const culprit = keyOf('t3', 'c4')
  const run = async (offers: Offers): Promise<Trial> => ({
    isSame: !offers.has(culprit),
    changed: new Set(),
  })
  const kept = await keepGood(offerAll(), run)
  expect(kept.size).toBe(tables * columns - 1)
  expect(kept.has(culprit)).toBe(false)
})
