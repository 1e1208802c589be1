import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Place } from '@worldloom/diagnostics'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import {
  attachReference,
  type DataPromise,
  readReference,
  rulesJsonSchema,
  type Schema,
} from '../src/index.ts'
import {
  claimSamples,
  expressionSamples,
  typeSamples,
  valueTestSamples,
} from './support/samples.ts'
import { shop } from './support/shop.ts'

const folder = join(import.meta.dirname, '../../../schemas')
const names = globSync('*.json', { cwd: folder }).toSorted()
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false })
for (const name of names) ajv.addSchema(read(name), name)

test.each(names)('%s compiles and says what it is', (name) => {
  expect(getValidator(name)).toBeTypeOf('function')
  expect(read(name)).toMatchObject({ title: expect.any(String), description: expect.any(String) })
})

test('all documents of a run have a schema', () => {
  expect(names.map((name) => basename(name, '.schema.json'))).toEqual([
    ...['blueprint', 'config', 'customer_info', 'data_requirements', 'demo_story', 'expression'],
    ...['inspect', 'output_schema', 'people_config', 'people_segments', 'promises'],
    ...['query_validation', 'ref_data_ir', 'report', 'rules', 'rules_ir', 'run', 'schema_ir'],
    ...['texts_ir'],
  ])
})

test('the schema of rules is the one that is checked', () => {
  expect(read('rules.schema.json')).toEqual(rulesJsonSchema)
})

test.each(Object.values(expressionSamples))('an expression may be $kind', (expression) => {
  accept('expression.schema.json', expression)
  refuse('expression.schema.json', { ...expression, more: 1 })
})

test('a schema with all kinds of type fits', () => {
  accept('schema_ir.schema.json', JSON.parse(JSON.stringify(shop)))
  const [table] = shop.tables
  const [column] = table?.columns ?? []
  for (const type of Object.values(typeSamples)) {
    const tables = [{ ...table, columns: [{ ...column, type }] }]
    accept('schema_ir.schema.json', { ...shop, tables } as Schema)
    const wrong = [{ ...table, columns: [{ ...column, type: { ...type, more: 1 } }] }]
    refuse('schema_ir.schema.json', { ...shop, tables: wrong })
  }
})

test('a schema with tables that nest fits', () => {
  const fields = [
    { kind: 'column', name: 'id', column: 'id' },
    { kind: 'record', name: 'ship', fields: [{ kind: 'column', name: 'to', column: 'ship_to' }] },
    {
      ...{ kind: 'records', name: 'lines', table: 'orders_lines', key: '_id', link: '_parent' },
      ...{ parentKey: 'id', fields: [] },
    },
  ]
  accept('schema_ir.schema.json', { ...shop, nesting: [{ name: 'orders', fields }] })
  refuse('schema_ir.schema.json', { ...shop, nesting: [{ name: 'orders', fields, more: 1 }] })
})

test('a schema with reference rows fits', () => {
  const text = 'id,email,referred_by\n1,a@b.c,\n2,b@b.c,1\n'
  const { reference } = readReference([{ name: 'customers.csv', text }], shop)
  const attached = attachReference(shop, reference)
  expect(attached.tables.map((table) => table.reference?.rows.length)).toEqual([
    ...[2, undefined, undefined],
  ])
  accept('ref_data_ir.schema.json', attached)
  refuse('ref_data_ir.schema.json', shop)
})

const place: Place = { file: 'rules.yaml', line: 1, column: 1 }

test('compiled rules fit', () => {
  const column = { generator: 'range', why: 'the rule says so', expression: '…' }
  const columns = {
    total: { rule: 'range 1 to 5', place, ...column },
    tax: { rule: null, place: null, ...column },
  }
  accept('rules_ir.schema.json', {
    tables: { orders: { rows: { kind: 'count', rows: 5 }, columns } },
  })
  refuse('rules_ir.schema.json', { tables: { orders: { rows: {}, columns: { total: {} } } } })
})

test('promises of all kinds fit', () => {
  const tests = Object.values(valueTestSamples).map((test) => ({ ...claimSamples.value, test }))
  const promises = [...Object.values(claimSamples), ...tests].map((claim): DataPromise => {
    return { id: 'a/b', table: 'a', name: 'b', says: 'It holds.', source: 'rule', place, claim }
  })
  accept('promises.schema.json', promises)
  for (const promise of promises) {
    refuse('promises.schema.json', [{ ...promise, claim: { ...promise.claim, more: 1 } }])
  }
})

test('a report fits, with the sections of its job', () => {
  const proof = { promised: 2, checked: 1, notCheckable: 1, broken: 0 }
  const files = [{ path: 'outputs/a.csv', bytes: 1, sha256: 'a'.repeat(64) }]
  const check = { kind: 'type', table: 'a', name: 'b', says: 'It holds.', source: 'schema' }
  const examples = [{ row: 1, key: '1', why: 'no' }]
  const calls = { made: 0, cached: 0, failed: 0, inputTokens: 0, outputTokens: 0, dollars: 0 }
  const report = {
    ...{ ok: true, job: 'database', version: '0.1.0', seed: 7, now: '2026-01-01T00:00:00Z' },
    seconds: 1.5,
    tables: [{ name: 'a', rows: 1, files }],
    checks: [{ ...check, rows: 1, violations: 1, examples, notCheckable: null }],
    proof,
    violations: 1,
    notes: [{ code: 'A', message: 'b', hint: '', place: null }],
    queries: [],
    calls,
  }
  accept('report.schema.json', report)
  accept('report.schema.json', { ...report, people: [] })
  refuse('report.schema.json', { ...report, seed: 'seven' })
  refuse('report.schema.json', { ...report, proof: {} })
})

function read(name: string): object {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as object
}

function getValidator(name: string): ValidateFunction {
  const validate = ajv.getSchema(name)
  if (!validate) throw new Error(`no schema ${name}`)
  return validate
}

function accept(name: string, value: unknown): void {
  const validate = getValidator(name)
  validate(value)
  expect(validate.errors).toBeNull()
}

function refuse(name: string, value: unknown): void {
  expect(getValidator(name)(value), JSON.stringify(value)).toBe(false)
}
