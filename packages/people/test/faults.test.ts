import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compileSchema, type TraceEvent } from '@worldloom/agents'
import { afterAll, expect, test } from 'vitest'
import { startFaultServer } from '../../agents/test/support/start-fault-server.ts'
import { buildAnswerer, mischiefs } from './support/answer-user.ts'
import { makeTradeshow, schema } from './support/make-tradeshow.ts'
import { readOutputs, readUsers, runPeople } from './support/run-people.ts'

const show = makeTradeshow()
// an answer that never comes is waited for no longer than this
process.env['WORLDLOOM_CALL_SECONDS'] = '4'
afterAll(() => rmSync(show.root, { recursive: true }))

// each first asking of two in three goes wrong in one of these ways
const build = (): ReturnType<typeof buildAnswerer> =>
  buildAnswerer(schema, (number, asked) =>
    asked === 1 && number % 3 > 0
      ? (mischiefs[Math.floor(number / 3) % mischiefs.length] ?? null)
      : null,
  )
let answer = build()
const server = await startFaultServer({ reply: (request) => answer(request) })
afterAll(() => server.close())

const model = { model: 'openai-compatible:test', baseUrl: server.baseUrl }

test('users come out whole from a model that does everything wrong, and the totals are the server’s', async () => {
  const out = join(show.root, 'one')
  const { result } = await runPeople({
    ...show,
    ...model,
    out,
    cacheDir: join(show.root, 'cache-1'),
    concurrency: 1,
  })
  if (!('report' in result)) throw new Error(JSON.stringify(result))
  const users = readUsers(out)
  expect(users).toHaveLength(24)
  const validate = compileSchema(schema)
  expect(users.flatMap((user) => validate(user))).toEqual([])
  const { calls } = result.report
  expect(calls.made + calls.failed).toBe(server.totals.requests)
  expect(calls.inputTokens).toBe(server.totals.inputTokens)
  expect(calls.outputTokens).toBe(server.totals.outputTokens)
  expect(new Set(users.map(({ id }) => id)).size).toBe(24)
  // nobody has said what the model costs
  expect(calls.dollars).toBeNull()
}, 120_000)

test('as many calls at once as one likes give the same bytes, and so does a replay', async () => {
  const [many, again] = [join(show.root, 'many'), join(show.root, 'again')]
  const cacheDir = join(show.root, 'cache-32')
  // a server that has forgotten what it was asked
  answer = build()
  await runPeople({ ...show, ...model, out: many, cacheDir, concurrency: 32 })
  expect(readOutputs(many)).toEqual(readOutputs(join(show.root, 'one')))
  const before = server.totals.requests
  await runPeople({ ...show, ...model, out: again, cacheDir, replay: true })
  expect(readOutputs(again)).toEqual(readOutputs(many))
  expect(server.totals.requests).toBe(before)
}, 120_000)

test('the trace holds every message, with a review outcome for everyone', () => {
  const [name = ''] = readdirSync(join(show.root, 'one', 'logs'))
  expect(name).toMatch(/^trace_\d{8}T\d{6}Z\.json$/)
  const trace = JSON.parse(readFileSync(join(show.root, 'one', 'logs', name), 'utf8')) as {
    readonly events: readonly TraceEvent[]
  }
  const outcomes = new Set(trace.events.flatMap(({ subject, review }) => (review ? [subject] : [])))
  expect(outcomes.size).toBe(24)
  expect(new Set(trace.events.map(({ agent }) => agent))).toEqual(
    new Set([
      'Input Loader',
      'Orchestrator',
      'User Generator',
      'Validator',
      'Reviewer',
      'Trace Collector',
    ]),
  )
  expect(
    trace.events.filter(({ call }) => call && call.model !== 'openai-compatible:test'),
  ).toEqual([])
})
