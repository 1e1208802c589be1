import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPages } from '../../src/trace/open-pages.ts'
import { openSpans } from '../../src/trace/open-spans.ts'
import { openTrace } from '../../src/trace/open-trace.ts'
import { printTrace } from '../../src/trace/print-trace.ts'
import { readTrace, type Trace } from '../../src/trace/read-trace.ts'
import type { TracedCall, TraceEvent } from '../../src/trace/trace-event.ts'

const header = {
  run: 'tradeshow_1',
  job: 'people',
  start: '2026-01-02T03:04:05.678Z',
  seed: 1,
  model: 'groq:small',
  parameters: { temperature: 1 },
  versions: { worldloom: '0.1.0' },
  inputs: { 'config.json': 'abc' },
}
const call: TracedCall = {
  model: 'groq:small',
  key: 'k',
  source: 'model',
  prompt: 'Write one. ```{}```',
  answer: '{"name":"Ada"}',
  inputTokens: 3,
  outputTokens: 4,
  dollars: 0.5,
  attempts: 2,
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worldloom-trace-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a trace is lines while it runs, and one document when it ends', async () => {
  const trace = openTrace({ folder, header, now: () => Date.parse('2026-01-02T04:00:00Z') })
  trace.write(makeEvent(1))
  trace.write(makeEvent(2))
  expect(readdirSync(folder)).toEqual(['trace_20260102T030405Z.jsonl'])
  expect(await readTrace(folder)).toMatchObject({
    run: { end: null },
    events: [{ id: 1 }, { id: 2 }],
  })
  await trace.close()
  expect(readdirSync(folder)).toEqual(['trace_20260102T030405Z.json'])
  expect(JSON.parse(readFileSync(join(folder, 'trace_20260102T030405Z.json'), 'utf8'))).toEqual({
    run: { ...header, end: '2026-01-02T04:00:00.000Z' },
    events: [makeEvent(1), makeEvent(2)],
  })
})

test('where the disk takes no more, the next event says so and nothing goes unheard', () => {
  const entry = new URL('../../src/trace/open-trace.ts', import.meta.url)
  const program = `import { openTrace } from ${JSON.stringify(entry.href)}
    const trace = openTrace({ folder: ${JSON.stringify(folder)}, header: ${JSON.stringify(header)} })
    trace.write({ id: 1, text: 'x'.repeat(20_000) })
    await new Promise((resolve) => setTimeout(resolve, 50))
    for (const work of [async () => trace.write({ id: 2 }), trace.close])
      await work().catch((error) => console.log(error.code))`
  const run = [
    '-c',
    'ulimit -f 8; exec "$0" --input-type=module -e "$1"',
    process.execPath,
    program,
  ]
  const { stdout, status } = spawnSync('bash', run, { encoding: 'utf8' })
  expect({ stdout, status }).toEqual({ stdout: 'EFBIG\nEFBIG\n', status: 0 })
})

test('after a crash it is complete up to the last event, and the run goes on with it', async () => {
  const crashed = openTrace({ folder, header })
  crashed.write(makeEvent(1))
  appendFileSync(join(folder, 'trace_20260102T030405Z.jsonl'), '{"id":2,"agent":"Va')
  expect(await readTrace(folder)).toMatchObject({ events: [{ id: 1 }] })
  const resumed = openTrace({ folder, header: { ...header, start: '2026-02-01T00:00:00.000Z' } })
  expect(resumed.first).toBe(2)
  resumed.write(makeEvent(2))
  await resumed.close()
  expect(await readTrace(folder)).toMatchObject({
    run: header,
    events: [makeEvent(1), makeEvent(2)],
  })
})

test('a trace without events is one too', async () => {
  await openTrace({ folder, header }).close()
  expect(await readTrace(folder)).toMatchObject({ run: header, events: [] })
})

test('a folder without a trace, and a file that is none, are told', async () => {
  expect(await readTrace(folder)).toMatchObject({ code: 'NO_TRACE' })
  appendFileSync(join(folder, 'trace_1.json'), '[]')
  expect(await readTrace(folder)).toMatchObject({ code: 'UNREADABLE_TRACE' })
})

test('it is printed as a conversation, answers below what they answer', () => {
  const trace: Trace = {
    path: '',
    run: { ...header, end: null },
    events: [
      makeEvent(1, { call }),
      makeEvent(2, {
        agent: 'Validator',
        parent: 1,
        subject: 'person 7',
        validation: { valid: false, errors: [{ path: '/age', message: 'is no number' }] },
        review: { outcome: 'rejected', by: 'rules', advice: ['give a number'] },
      }),
    ],
  }
  expect([...printTrace(trace)]).toEqual([
    'people · tradeshow_1 · groq:small · seed 1 · began 2026-01-02T03:04:05.678Z, not ended',
    '#1 00:00:00.001 User Generator → Orchestrator: writes',
    '    call: groq:small, 2 made, 3 tokens in, 4 out, $0.500000',
    '  #2 00:00:00.002 Validator → Orchestrator [person 7]: writes',
    '      validation: 1 errors',
    '        /age is no number',
    '      review by rules: rejected',
    '        give a number',
  ])
})

test('an agent has pages of its first 20 calls and of those that failed', () => {
  const pages = openPages({ folder })
  for (let id = 1; id <= 30; id++) pages.write(makeEvent(id, { call }))
  pages.write(makeEvent(31, { call: { ...call, fault: 'timeout' } }))
  pages.write(makeEvent(32, { parent: 25, validation: { valid: false, errors: [] } }))
  pages.write(makeEvent(33, { parent: 26, validation: { valid: true, errors: [] } }))
  const numbers = readdirSync(folder).map((name) => Number(name.match(/\d+/)?.[0]))
  const first = Array.from({ length: 20 }, (_, at) => at + 1)
  expect(numbers.toSorted((one, other) => one - other)).toEqual([...first, 25, 31])
  const page = readFileSync(join(folder, 'UserGenerator_25.md'), 'utf8')
  expect(page).toContain('validation: not valid')
  // fences of the text cannot close the one around it
  expect(page).toContain('````text\nWrite one. ```{}```\n````')
})

test('all calls have pages where all are asked for', () => {
  const pages = openPages({ folder, full: true })
  for (let id = 1; id <= 30; id++) pages.write(makeEvent(id, { call }))
  expect(readdirSync(folder)).toHaveLength(30)
})

test('events are spans where a collector is named, and a collector that fails is told once', async () => {
  expect(openSpans({ header, environment: {}, warn: () => undefined })).toBeNull()
  const bodies: { readonly path: string; readonly team: unknown; readonly body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    bodies.push({ path: request.url ?? '', team: request.headers['x-team'], body })
    response.writeHead(bodies.length === 1 ? 200 : 500).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const warnings: string[] = []
  const environment = {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-team=a%20b',
  }
  const warn = (message: string): void => void warnings.push(message)
  const spans = openSpans({ header, environment, warn })
  for (let id = 1; id <= 601; id++) spans?.write(makeEvent(id, id === 2 ? { call, parent: 1 } : {}))
  await spans?.close()
  server.close()
  expect(bodies).toHaveLength(2)
  expect(warnings).toEqual([expect.stringContaining('500')])
  expect(bodies[0]).toMatchObject({ path: '/v1/traces', team: 'a b' })
  const [first, second] = JSON.parse(bodies[0]?.body ?? '').resourceSpans[0].scopeSpans[0].spans
  expect(second).toMatchObject({
    traceId: first.traceId,
    parentSpanId: first.spanId,
    name: 'chat small',
    startTimeUnixNano: '2000000',
    attributes: expect.arrayContaining([
      { key: 'gen_ai.provider.name', value: { stringValue: 'groq' } },
      { key: 'gen_ai.usage.input_tokens', value: { intValue: '3' } },
    ]),
  })
})

function makeEvent(id: number, changes: Partial<TraceEvent> = {}): TraceEvent {
  const instant = new Date(id).toISOString()
  return {
    id,
    agent: 'User Generator',
    role: 'writes people',
    to: 'Orchestrator',
    description: 'writes',
    start: instant,
    end: instant,
    ...changes,
  }
}
