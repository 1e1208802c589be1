import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startFaultServer } from '../../agents/test/support/start-fault-server.ts'
import { estimatePeople } from '../src/index.ts'
import { buildAnswerer } from './support/answer-user.ts'
import { makeTradeshow, schema } from './support/make-tradeshow.ts'
import { readOutputs, runPeople } from './support/run-people.ts'

const show = makeTradeshow({ config: { users_per_segment: 12 } })
const server = await startFaultServer({ reply: buildAnswerer(schema, () => null) })
const model = { model: 'openai-compatible:test', baseUrl: server.baseUrl }
const before = process.cwd()

beforeAll(() => {
  const prices = { 'openai-compatible:test': { input: 2, output: 8 } }
  writeFileSync(join(show.root, 'worldloom.config.json'), JSON.stringify({ prices }))
  // settings are those of the folder a run is started in
  process.chdir(show.root)
})
afterAll(async () => {
  process.chdir(before)
  await server.close()
  rmSync(show.root, { recursive: true })
})
afterEach(() => process.chdir(show.root))

test('a run against a priced server costs what was estimated, give or take 15 %', async () => {
  const told = await estimatePeople({ ...show, ...model })
  if (!('estimate' in told)) throw new Error(JSON.stringify(told))
  expect(server.totals.requests).toBe(0)
  const { result } = await runPeople({ ...show, ...model, out: 'out', cacheDir: 'cache' })
  if (!('report' in result)) throw new Error(JSON.stringify(result))
  const { calls } = result.report
  expect(calls.made).toBe(server.totals.requests)
  const within = (estimate: number | null, spent: number | null): void =>
    expect(Math.abs((estimate ?? 0) / (spent ?? 0) - 1)).toBeLessThan(0.15)
  within(told.estimate.calls, calls.made)
  within(told.estimate.inputTokens, server.totals.inputTokens)
  within(told.estimate.outputTokens, server.totals.outputTokens)
  within(told.estimate.dollars, calls.dollars)
  expect(calls.dollars).toBeCloseTo(
    (server.totals.inputTokens * 2 + server.totals.outputTokens * 8) / 1e6,
    6,
  )
})

test('a budget stops the run before more is spent, and what is done is resumed', async () => {
  const spent = (): number => (server.totals.inputTokens * 2 + server.totals.outputTokens * 8) / 1e6
  const [from, budget] = [spent(), 0.06]
  const options = { ...show, ...model, out: 'small', cacheDir: 'cache-small', concurrency: 8 }
  const { result } = await runPeople({ ...options, budget })
  expect(result).toMatchObject({ status: 'stopped', diagnostic: { code: 'BUDGET_REACHED' } })
  expect(spent() - from).toBeLessThanOrEqual(budget)
  expect(spent() - from).toBeGreaterThan(0)
  const asked = server.totals.requests
  const resumed = await runPeople({ resume: 'small', cacheDir: 'cache-small', budget: 10 })
  expect(resumed.result.status).toMatch(/done|broken/)
  expect(readOutputs('small')).toEqual(readOutputs('out'))
  expect(server.totals.requests - asked).toBeLessThan(36)
})
