import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { estimateCalls } from '../../src/budget/estimate-calls.ts'
import { findPrice } from '../../src/budget/find-price.ts'
import { prepareCaller } from '../../src/caller/prepare-caller.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { startFaultServer } from '../support/start-fault-server.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worldloom-prepare-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test("a price is the one given, the one known, or nothing on one's own machine", () => {
  expect(findPrice('groq:llama-3.3-70b-versatile')).toEqual({ input: 0.59, output: 0.79 })
  expect(findPrice('openai:gpt-5-mini-2025-08-07')).toEqual({ input: 0.25, output: 2 })
  expect(findPrice('groq:mine', { 'groq:mine': { input: 1, output: 2 } })).toEqual({
    input: 1,
    output: 2,
  })
  expect(findPrice('local:any.gguf')).toEqual({ input: 0, output: 0 })
  expect(findPrice('openai-compatible:mine')).toBeNull()
})

test('a budget in dollars for a model whose price is unknown is refused', async () => {
  const flags = { model: 'openai-compatible:mine', baseUrl: 'http://127.0.0.1:9/v1', budget: '1' }
  expect(
    await prepareCaller({ settings: settle(flags), run: 'run', environment: {} }),
  ).toMatchObject({
    code: 'UNKNOWN_PRICE',
  })
})

test('a file that is no ledger is told', async () => {
  writeFileSync(join(folder, 'ledger.sqlite'), 'no database at all, but a text of some length')
  expect(await prepareCaller({ settings: settle({}), run: 'run', environment: {} })).toMatchObject({
    code: 'LEDGER_UNREADABLE',
    hint: expect.stringContaining('--cache-dir'),
  })
})

test('computed answers are kept together, and a replay finds them', async () => {
  const question = { role: 'r', system: 's', prompt: 'p', schema: { type: 'integer' }, seed: 1 }
  const first = await prepare({})
  const answer = await first.caller.call(question)
  first.close()
  const replay = await prepare({}, true)
  expect(await replay.caller.call(question)).toMatchObject({
    value: answer.value,
    source: 'run',
  })
  await expect(replay.caller.call({ ...question, seed: 2 })).rejects.toMatchObject({
    kind: 'replay-miss',
  })
  replay.close()
})

test('a run lands within 15 % of its estimate', async () => {
  const schema = {
    type: 'object',
    properties: {
      name: { type: 'string', maxLength: 40 },
      age: { type: 'integer', minimum: 18, maximum: 80 },
      city: { type: 'string', maxLength: 40 },
      biography: { type: 'string', minLength: 300, maxLength: 400 },
    },
    required: ['name', 'age', 'city', 'biography'],
  }
  const system =
    'You write people for market segments. Keep every fact that is given, and write the rest.'
  const requests = Array.from({ length: 20 }, (_, seed) => {
    const prompt = `Segment: people who visit trade shows for small machines. Write person ${seed} of twenty as JSON.`
    return { role: 'User Generator', system, prompt, schema, seed }
  })
  // a person as a model writes one: of the schema, in its own words
  const text = JSON.stringify({
    name: 'Maren Okafor',
    age: 44,
    city: 'Rotterdam',
    biography:
      'Maren runs the workshop of a family firm that makes fittings for barges. She goes to two fairs a year, always with a list, and comes home with one machine fewer than she wanted. Her team of nine trusts her with the budget because she says no in public and yes after a night of sums. On Sundays she rows.',
  })
  const server = await startFaultServer({ reply: () => ({ kind: 'text', text }) })
  const name = 'groq:llama-3.3-70b-versatile'
  const prepared = await prepare({ model: name, baseUrl: server.baseUrl, budget: 1 }, false, {
    GROQ_API_KEY: 'k',
  })
  const { price, caller } = prepared
  const estimate = await estimateCalls(requests, { model: name, price, width: 16 })
  expect(server.totals.requests).toBe(0)
  for (const request of requests) await caller.call(request)
  prepared.close()
  await server.close()
  const { totals } = caller
  expect(estimate.calls).toBe(totals.made)
  const spent = totals.dollars ?? 0
  expect(spent).toBeGreaterThan(0)
  expect(Math.abs((estimate.dollars ?? 0) - spent) / spent).toBeLessThan(0.15)
})

function settle(flags: object): Settings {
  const result = readSettings({ flags: { cache: folder, ...flags }, environment: {} })
  if ('diagnostics' in result) throw new Error(result.diagnostics[0]?.message)
  return result.settings
}

async function prepare(flags: object, replay = false, environment = {}) {
  const prepared = await prepareCaller({ settings: settle(flags), run: 'run', environment, replay })
  if ('code' in prepared) throw new Error(prepared.message)
  return prepared
}
