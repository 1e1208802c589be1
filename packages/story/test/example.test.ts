import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StoryResult } from '../src/index.ts'
import { makeFolder } from './support/make-folder.ts'
import { runStory } from './support/run-story.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const schemas = join(root, 'schemas')
const example = join(root, 'examples', 'story')
const out = makeFolder()
let result: StoryResult
beforeAll(async () => {
  result = (await runStory({ folder: example, now: '2026-01-01', out })).result
}, 120_000)
afterAll(() => rmSync(out, { recursive: true }))

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false })
for (const name of globSync('*.json', { cwd: schemas }))
  ajv.addSchema(readJson(schemas, name), name)

test('every golden query has a meaningful answer, and every promise holds', () => {
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  const { queries, violations } = result.report
  expect(queries).toHaveLength(10)
  expect(queries.flatMap(({ id, valid, issues }) => (valid ? [] : [id, ...issues]))).toEqual([])
  expect(queries.map(({ status, why }) => [status, why === ''])).toEqual(
    queries.map(() => ['good', false]),
  )
  expect(violations).toBe(0)
  expect(result.status).toBe('done')
})

test('what the queries need is added to what the rules count, not to what the rest shares', () => {
  if (!('report' in result)) throw new Error(`The run ended with ${result.status}`)
  const rows = Object.fromEntries(result.report.tables.map((table) => [table.name, table.rows]))
  expect(rows).toMatchObject({ categories: 8, sellers: 60, products: 240 })
  expect(rows['orders']).toBeLessThan(15_000 * 1.05)
  const customers = readFileSync(join(out, 'outputs', 'customers.csv'), 'utf8')
    .trim()
    .split('\n')
  const [head = '', ...lines] = customers.map((line) => line.split(','))
  const segments = new Set(lines.map((cells) => cells[head.indexOf('segment')]))
  expect([...segments].toSorted()).toEqual([
    ...['Bargain hunters', 'Collectors', 'Families', 'Window shoppers'],
  ])
})

test('the queries use what makes BigQuery hard', () => {
  const requirements = readJson(out, 'ir/data_requirements.json') as {
    query_patterns: { features: string[]; temporal_filters: { isRelative: boolean }[] }[]
  }
  const features = requirements.query_patterns.map((pattern) => pattern.features)
  const count = (name: string): number => features.filter((list) => list.includes(name)).length
  expect(count('window')).toBeGreaterThanOrEqual(2)
  expect(count('qualify')).toBeGreaterThanOrEqual(2)
  for (const name of ['not exists', 'unnest', 'cte', 'having'])
    expect(count(name), name).toBeGreaterThanOrEqual(1)
  const relative = requirements.query_patterns.filter(({ temporal_filters: filters }) =>
    filters.some(({ isRelative }) => isRelative),
  )
  expect(relative.length).toBeGreaterThanOrEqual(1)
})

test('orders are written as BigQuery loads them, with their items inside', () => {
  expect(existsSync(join(out, 'outputs', 'orders.csv'))).toBe(true)
  const [first = ''] = readFileSync(join(out, 'outputs', 'orders.nested.jsonl'), 'utf8').split('\n')
  const order = JSON.parse(first) as Record<string, unknown>
  expect(Object.keys(order)).toEqual([
    ...['order_id', 'customer_id', 'status', 'channel', 'ordered_at', 'shipping', 'items'],
  ])
  expect(order['shipping']).toHaveProperty('city')
  expect((order['items'] as object[])[0]).toHaveProperty('unit_price')
})

test.each([
  ['run.json', 'run'],
  ['report.json', 'report'],
  ['ir/data_requirements.json', 'data_requirements'],
  ['ir/blueprint.json', 'blueprint'],
  ['outputs/query_validation.json', 'query_validation'],
])('%s is of its published schema', (path, schema) => expectValid(schema, readJson(out, path)))

test.each(['demo_story', 'customer_info'])('the example keeps to the schema of %s', (name) =>
  expectValid(name, readJson(example, `${name}.json`)),
)

function expectValid(schema: string, document: object): void {
  const validate = ajv.getSchema(`${schema}.schema.json`)
  if (!validate) throw new Error(`There is no schema ${schema}`)
  validate(document)
  expect(validate.errors).toBeNull()
}

function readJson(from: string, path: string): object {
  return JSON.parse(readFileSync(join(from, path), 'utf8')) as object
}
