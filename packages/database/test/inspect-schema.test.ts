import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inspectSchema } from '../src/index.ts'
import { makeShop, readTree } from './support/shop.ts'

const shop = makeShop()
afterAll(() => rmSync(shop.folder, { recursive: true }))

test('what is understood of a schema is told, with a few rows, and nothing is written', async () => {
  const before = readTree(shop.folder)
  const result = await inspectSchema(shop.inputs)
  if (result.status !== 'done') throw new Error(JSON.stringify(result))
  const { tables, passedOver, notes } = result.model
  expect(passedOver).toEqual([{ kind: 'view', count: 1 }])
  expect(notes.map(({ code }) => code)).toContain('PASSED_OVER')
  expect(tables.map(({ name, rows, given }) => [name, rows, given])).toEqual([
    ['status', 2, 2],
    ['customer', 20, 0],
    ['order', 60, 0],
    ['order_line', null, 0],
  ])
  const [, customer, order, line] = tables
  expect(customer?.columns.map(({ name, meaning }) => [name, meaning])).toEqual([
    ['id', 'identity.key'],
    ['email', 'person.email'],
    ['city', 'address.city'],
    ['created_at', expect.stringMatching(/^time\./)],
  ])
  expect(customer?.columns[2]).toMatchObject({
    rule: 'one of "Graz" (weight 3), "Linz"; NULL in 20 % of rows',
    place: { file: 'shop.yaml' },
  })
  expect(customer?.samples).toHaveLength(3)
  expect(customer?.samples[0]?.[1]).toBeTypeOf('string')
  expect(order?.links.map(({ name, to }) => [name, to])).toEqual([
    ['customer_id', 'customer'],
    ['status_id', 'status'],
  ])
  expect(order?.checks).toEqual([
    { name: expect.any(String), text: 'total >= 0', understood: true },
  ])
  expect(line?.primaryKey).toEqual(['order_id', 'line_number'])
  expect(readTree(shop.folder)).toEqual(before)
})

test('faults are told together, and nothing else', async () => {
  const rules = join(shop.folder, 'missing.yaml')
  const result = await inspectSchema({ schema: shop.schema, rules, dialect: 'postgress' })
  if (result.status !== 'refused') throw new Error(result.status)
  expect(result.diagnostics.map(({ code }) => code).toSorted()).toEqual([
    'MISSING_FILE',
    'UNKNOWN_DIALECT',
  ])
})
