import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateDatabase, inspectSchema } from '../src/index.ts'
import { makeShop } from './support/shop.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'schemas')
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false })
for (const name of globSync('*.json', { cwd: folder })) ajv.addSchema(readJson(folder, name), name)

const shop = makeShop()
const example = join(import.meta.dirname, '..', '..', '..', 'examples', 'ecommerce')
const find = (name: string): string => join(example, name)
const large = {
  schema: find('ecommerce.sql'),
  reference: find('ecommerce_reference.csv'),
  rules: find('ecommerce_rules.json'),
}
beforeAll(async () => {
  await generateDatabase({ ...shop.inputs, range: { table: 'order', from: 1, to: 9 }, out: run(0) })
  await generateDatabase({ ...large, scale: 0.1, out: run(1) })
}, 120_000)
afterAll(() => rmSync(shop.folder, { recursive: true }))

const documents = [
  ['run.json', 'run'],
  ['report.json', 'report'],
  ['ir/schema_ir.json', 'schema_ir'],
  ['ir/ref_data_ir.json', 'ref_data_ir'],
  ['ir/rules_ir.json', 'rules_ir'],
  ['traces/input_schema.json', 'schema_ir'],
  ['traces/output_schema.json', 'output_schema'],
] as const

test.each(documents)('%s is of its published schema', (path, schema) => {
  for (const at of [0, 1]) expectValid(schema, readJson(run(at), path))
})

test('what inspect prints is of its published schema', async () => {
  for (const inputs of [shop.inputs, large]) {
    const result = await inspectSchema(inputs)
    expectValid('inspect', 'model' in result ? JSON.parse(JSON.stringify(result.model)) : null)
  }
}, 60_000)

function expectValid(schema: string, document: unknown): void {
  const validate = ajv.getSchema(`${schema}.schema.json`)
  if (!validate) throw new Error(`There is no schema ${schema}`)
  validate(document)
  expect(validate.errors).toBeNull()
}

function run(at: number): string {
  return join(shop.folder, `run-${at}`)
}

function readJson(from: string, path: string): object {
  return JSON.parse(readFileSync(join(from, path), 'utf8')) as object
}
