import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  type Reply,
  type SeenRequest,
  startFaultServer,
} from '../../../agents/test/support/start-fault-server.ts'
import { type DatabaseOptions, estimateDatabase, generateDatabase } from '../../src/index.ts'
import { answerTexts } from '../support/answer-texts.ts'
import { readTree } from '../support/shop.ts'
import { makeTextShop, readColumn } from '../support/text-shop.ts'

const schemas = join(import.meta.dirname, '..', '..', '..', '..', 'schemas')
const { root, inputs } = makeTextShop()
let reply: (request: SeenRequest, number: number) => Reply = answerTexts
const server = await startFaultServer({ reply: (request, number) => reply(request, number) })
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})
beforeEach(() => {
  reply = answerTexts
})

const model = { model: 'openai-compatible:test', baseUrl: server.baseUrl }
const small = { product: 30, customer: 12, product_review: 50 }

function run(out: string, options: Partial<DatabaseOptions> = {}) {
  const folder = join(root, out)
  const cacheDir = join(root, `cache-${out}`)
  return generateDatabase({
    ...inputs,
    tableRows: small,
    cacheDir,
    out: folder,
    threads: 1,
    ...options,
  })
}

async function finish(out: string, options: Partial<DatabaseOptions> = {}) {
  const result = await run(out, options)
  if (!('report' in result)) throw new Error(JSON.stringify(result))
  return result.report
}

test('the model’s texts stand in their columns, and everything else is as without it', async () => {
  await finish('plain')
  const before = { ...server.totals }
  const report = await finish('model', model)
  expect([report.ok, report.violations]).toEqual([true, 0])
  const [plain, made] = [join(root, 'plain'), join(root, 'model')]
  const names = readColumn(made, 'product', 'name')
  expect(names.every((name) => /^Its name of \d+ letters, it's number \d+/.test(name))).toBe(true)
  expect(new Set(names).size).toBe(30)
  // what follows from a text follows from the model's
  expect(readColumn(made, 'product', 'slug')).toEqual(
    names.map((name) => name.toLowerCase().replaceAll(' ', '-')),
  )
  // a child is told the text of its parent
  const products = new Map(readColumn(made, 'product', 'id').map((id, i) => [id, names[i]]))
  const bodies = readColumn(made, 'product_review', 'body')
  readColumn(made, 'product_review', 'product_id').forEach((id, i) => {
    expect(`${products.get(id)}`).toContain(
      / of (Its name .*), it's number/.exec(bodies[i] ?? '')?.[1],
    )
  })
  for (const [table, columns] of Object.entries(computed))
    for (const column of columns)
      expect(readColumn(made, table, column)).toEqual(readColumn(plain, table, column))
  expect(report.calls.made).toBe(server.totals.requests - before.requests)
  expect(report.calls.inputTokens).toBe(server.totals.inputTokens - before.inputTokens)
  expect(report.calls.outputTokens).toBe(server.totals.outputTokens - before.outputTokens)
  expect(report.calls.made).toBe(2 + 3)
}, 60_000)

const computed = {
  category: ['id', 'name'],
  product: ['id', 'category_id', 'sku', 'price', 'created_at'],
  customer: ['id', 'first_name', 'last_name', 'email'],
  product_review: ['id', 'product_id', 'customer_id', 'rating', 'created_at'],
}

test('each table has pages of what was asked, answered and taken, and the trace names the agents', () => {
  const traces = join(root, 'model', 'traces')
  const files = readdirSync(traces)
  expect(files).toEqual(
    expect.arrayContaining([
      'SchemaParser_prompt.md',
      'RefDataAgent_prompt.md',
      'DataSynthAgent_product_prompt.md',
      'llm_response_product.md',
      'data_product.md',
      'DataSynthAgent_product_review_prompt.md',
      'plan_customer.md',
    ]),
  )
  const prompt = readFileSync(join(traces, 'DataSynthAgent_product_prompt.md'), 'utf8')
  for (const part of [
    'check (price > 0)',
    'category_id points to category',
    'Lamps, Chairs, Rugs',
    '"row":1,',
  ])
    expect(prompt).toContain(part)
  const trace = files.find((name) => /^trace_.*\.json$/.test(name)) ?? ''
  const { run: header, events } = JSON.parse(readFileSync(join(traces, trace), 'utf8'))
  expect(header).toMatchObject({ job: 'database', model: 'openai-compatible:test' })
  const agents = new Set(events.map((event: { agent: string }) => event.agent))
  expect([...agents]).toEqual(
    expect.arrayContaining(['SchemaParseAgent', 'RefDataAgent', 'DataSynthAgent', 'Validator']),
  )
})

test('what a run with a model keeps is of its published schemas', () => {
  for (const [path, name] of [
    ['run.json', 'run'],
    ['ir/texts_ir.json', 'texts_ir'],
  ] as const) {
    const schema = readFileSync(join(schemas, `${name}.schema.json`), 'utf8')
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(schema))
    validate(JSON.parse(readFileSync(join(root, 'model', path), 'utf8')))
    expect(validate.errors).toBeNull()
  }
})

test('a replay asks nobody and gives the same bytes, and so does any number of calls at once', async () => {
  const before = server.totals.requests
  const replay = { ...model, replay: true, cacheDir: join(root, 'cache-model') }
  expect((await finish('replay', replay)).calls).toMatchObject({ made: 0, cached: 5 })
  expect(server.totals.requests).toBe(before)
  await finish('wide', { ...model, concurrency: 32 })
  for (const part of ['outputs', 'ir'])
    for (const other of ['replay', 'wide'])
      expect(readTree(join(root, other, part))).toEqual(readTree(join(root, 'model', part)))
}, 60_000)

test('a large table picks from a vocabulary by a condition, at the cost of a small one', async () => {
  const before = server.totals.requests
  const tableRows = { ...small, product_review: 40_000 }
  const report = await finish('large', { ...model, tableRows })
  expect(report.ok).toBe(true)
  // the stars from 1 to 5, and what serves all
  expect(server.totals.requests - before).toBe(2 + 6)
  const folder = join(root, 'large')
  const bodies = readColumn(folder, 'product_review', 'body')
  readColumn(folder, 'product_review', 'rating').forEach((rating, i) => {
    if (!bodies[i]?.startsWith(`openings ${rating} `)) throw new Error(`${rating}: ${bodies[i]}`)
  })
  expect(new Set(bodies).size).toBeGreaterThan(3000)
}, 60_000)

test('what the model gets wrong is asked for again, and a table it fails for holds what the plan writes', async () => {
  reply = (request, number) => {
    if (/table product_review/.test(request.prompt)) return { kind: 'text', text: '{"rows": []}' }
    return number % 2 === 0 ? { kind: 'broken', body: '{"choi' } : answerTexts(request)
  }
  const report = await finish('fallback', model)
  expect(report.ok).toBe(true)
  const notes = report.notes.filter(({ code }) => code === 'TEXT_FALLBACK')
  expect(notes.map(({ message }) => message.split(',')[0])).toEqual([
    'The model failed for 50 of 50 rows of product_review.title',
    'The model failed for 50 of 50 rows of product_review.body',
  ])
  const plain = readColumn(join(root, 'plain'), 'product_review', 'title')
  expect(readColumn(join(root, 'fallback'), 'product_review', 'title')).toEqual(plain)
  expect(readColumn(join(root, 'fallback'), 'product', 'name')[0]).toMatch(/^Its name/)
}, 60_000)

test('a model that refuses the key is not asked again and again, and every column says so', async () => {
  reply = () => ({ kind: 'status', status: 401, message: 'wrong key' })
  const before = server.totals.requests
  const report = await finish('refused', { ...model, concurrency: 1 })
  expect(server.totals.requests - before).toBeLessThanOrEqual(2)
  expect(report.notes.filter(({ code }) => code === 'TEXT_FALLBACK')).toHaveLength(4)
  const outputs = (out: string) => readTree(join(root, out, 'outputs'))
  expect(outputs('refused')).toEqual(outputs('plain'))
}, 60_000)

test('at its budget a run stops, and goes on later without paying for an answer twice', async () => {
  const before = { ...server.totals }
  const stopped = await run('stopped', { ...model, maxTokens: 14_000, concurrency: 1 })
  if (stopped.status !== 'stopped') throw new Error(JSON.stringify(stopped))
  expect(stopped.diagnostic.code).toBe('BUDGET_REACHED')
  expect(existsSync(join(root, 'stopped', 'report.json'))).toBe(false)
  const paid = server.totals.requests - before.requests
  expect(paid).toBeGreaterThan(0)
  const cacheDir = join(root, 'cache-stopped')
  const result = await generateDatabase({ resume: stopped.folder, cacheDir, threads: 1 })
  expect(result.status).toBe('done')
  expect(server.totals.requests - before.requests).toBe(5)
  for (const part of ['outputs', 'ir'])
    expect(readTree(join(root, 'stopped', part))).toEqual(readTree(join(root, 'model', part)))
}, 60_000)

test('a replay without answers stops and says so', async () => {
  const result = await run('nothing-kept', { ...model, replay: true })
  expect(result).toMatchObject({ status: 'stopped', diagnostic: { code: 'REPLAY_MISS' } })
}, 60_000)

test('a model that cannot be had is told before there is a folder, and can be estimated all the same', async () => {
  expect(await run('none', { model: 'nope:x' })).toMatchObject({
    status: 'refused',
    diagnostics: [{ code: 'UNKNOWN_PROVIDER' }],
  })
  expect(await run('none', { ...model, budget: 1 })).toMatchObject({
    status: 'refused',
    diagnostics: [{ code: 'UNKNOWN_PRICE' }],
  })
  expect(existsSync(join(root, 'none'))).toBe(false)
  const groq = 'groq:llama-3.3-70b-versatile'
  const told = await estimateDatabase({ ...inputs, tableRows: small, model: groq })
  expect(told).toMatchObject({ model: groq, estimate: { calls: 5, dollars: expect.any(Number) } })
}, 60_000)
