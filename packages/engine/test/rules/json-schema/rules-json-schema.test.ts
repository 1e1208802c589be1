import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { rulesJsonSchema } from '../../../src/index.ts'
import { findRuleFaults } from '../../support/shop-rules.ts'

const validate = new Ajv2020({ allowUnionTypes: true }).compile(rulesJsonSchema)

/** Mistakes of form, which an editor marks as well as the reader. */
test.each([
  'row: 1',
  'rows: 5',
  'rows: { customers: -1 }',
  'rows: { customers: 1.5 }',
  'rows: { customers: many }',
  'rows: { orders: { per: customers } }',
  'rows: { orders: { ratio: 2 } }',
  'rows: { orders: { ratio: 2, of: customers, min: 1 } }',
  'tables: { orders: { column: {} } }',
  'tables: { orders: { checks: [{ name: a }] } }',
  'tables: { orders: { checks: { name: a } } }',
  'locale: klingon',
  'segments: { customers: { of: {} } }',
  'segments: { customers: { of: { a: { share: 2 } } } }',
  'segments: { customers: { of: { a: { share: 1, children: { orders: -1 } } } } }',
  'heroes: { customers: [{ row: {} }] }',
  'heroes: { customers: [{ row: { first_name: A }, share: { orders: 0 } }] }',
  'tables: { lines: { together: { of: order_id, within: order_id, pairs: [] } } }',
  'tables: { orders: { columns: { customer_id: { link: { each: 2 } } } } }',
  'tables: { orders: { columns: { customer_id: { link: { same: [] } } } } }',
  ...[
    '[a]',
    '{ choice: {} }',
    '{ choice: [] }',
    '{ choice: { a: 0 } }',
    '{ choice: { a: b } }',
    '{ values: a }',
    '{ value: [a] }',
    '{ value: a, choice: [b] }',
    '{ pattern: a, template: b }',
    '{ step: 2 }',
    '{ distribution: normal }',
    '{ locale: en }',
    '{ within: [1 hour, 2 hours] }',
    '{ nulls: 2 }',
    '{ nulls: often }',
    '{ when: [] }',
    '{ when: [{ value: a }] }',
    '{ when: [{ if: total > 1, value: a, nulls: 1 }] }',
    '{ grammar: {} }',
    '{ grammar: { start: [] } }',
    '{ grammar: { start: { a: 0 } } }',
    '{ dictionary: [] }',
    '{ dictionary: {} }',
    '{ dictionary: { file: a, rows: 3 } }',
    '{ sequence: 5 }',
    '{ sequence: { begin: 5 } }',
    '{ sequence: { step: 0 } }',
  ].map((rule) => `tables: { orders: { columns: { note: ${rule} } } }`),
  ...['{ range: [1] }', '{ range: 5 }', '{ range: [1, null] }', '{ range: [1, 2], step: 0 }'].map(
    (rule) => `tables: { orders: { columns: { tax: ${rule} } } }`,
  ),
  'tables: { orders: { columns: { tax: { range: [1, 2], distribution: round } } } }',
  'tables: { orders: { columns: { tax: { range: [1, 9], correlation: { with: total } } } } }',
  'rows: { lines: { per: orders, min: 1, max: 9, distribution: round } }',
  'rows: { lines: { per: orders, distribution: { histogram: {} } } }',
  'tables: { orders: { columns: { note: { choice: { by: status, of: {} } } } } }',
  'tables: { orders: { columns: { note: { choice: { by: status } } } } }',
  'tables: { orders: { columns: { note: { choice: { by: status, of: { paid: [] } } } } } }',
  ...[
    '{}',
    '{ start: draft, at: created_at, moves: {} }',
    '{ start: draft, at: created_at, moves: { draft: { paid: {} } } }',
    '{ start: draft, at: created_at, moves: { draft: { paid: { within: [1 day] } } } }',
    '{ start: draft, at: created_at, moves: { draft: { paid: { within: [1 day, 2 days], share: 2 } } } }',
    '{ start: draft, at: created_at, moves: { draft: { paid: { within: [1 day, 2 days] } } }, steps: 1 }',
    '{ start: draft, at: created_at, moves: { draft: { paid: { within: [1 day, 2 days] } } }, history: { table: lines } }',
  ].map((life) => `tables: { orders: { columns: { status: { lifecycle: ${life} } } } }`),
  ...[
    '{}',
    '{ movements: lines, quantity: quantity, at: created_at, in: {} }',
    '{ movements: lines, quantity: quantity, at: created_at, in: { a: {} } }',
    '{ movements: lines, quantity: quantity, at: created_at, in: { a: { size: [0, 5] } } }',
    '{ movements: lines, quantity: quantity, at: created_at, in: { a: { size: [1, 5] } }, outflows: [] }',
  ].map((stock) => `tables: { orders: { columns: { id: { stock: ${stock} } } } }`),
  'tables: { orders: { columns: { customer_id: { link: { skew: -1 } } } } }',
  'tables: { orders: { columns: { customer_id: { link: { squint: 1 } } } } }',
  'tables: { orders: { columns: { shipped_at: { after: created_at, within: [1 hour] } } } }',
])('%s is refused by schema and reader alike', async (text) => {
  expect(validate(parse(text))).toBe(false)
  expect(await findRuleFaults(text)).not.toEqual([])
})

/** Nodes of a document by their paths, so that one of them can be spoilt. */
function listPaths(part: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [path]
  const entries = Object.entries(part).flatMap(([key, value]) => listPaths(value, [...path, key]))
  return [path, ...entries]
}

function replace(part: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(part))
    return part.map((item, at) => (String(at) === key ? replace(item, rest, value) : item))
  if (typeof part !== 'object' || part === null) return value
  return { ...part, [key]: replace((part as Record<string, unknown>)[key], rest, value) }
}

const whole = {
  $schema: 'rules.schema.json',
  locale: 'en_US',
  rows: { customers: 5, orders: { ratio: 2, of: 'customers' } },
  segments: {
    customers: {
      column: 'last_name',
      of: {
        vip: { share: 1, children: { orders: 6 }, values: { 'lines.unit_price': 1.5 } },
      },
    },
  },
  heroes: { customers: [{ row: { first_name: 'Ann' }, share: { orders: 0.1 } }] },
  tables: {
    customers: {
      columns: {
        referred_by: { link: { each: 1, same: { country: 'country' } } },
        status: {
          lifecycle: {
            start: 'active',
            at: 'created_at',
            moves: {
              active: {
                blocked: { share: 0.1, within: ['1 day', '9 days'], distribution: 'normal' },
              },
            },
            steps: 5,
            times: { blocked: 'birth_date' },
          },
        },
      },
    },
    orders: {
      columns: {
        status: { choice: { draft: 1, paid: 2 } },
        note: {
          nulls: 0.5,
          when: [{ if: 'total > 1', template: '{status}!' }],
          pattern: '[a-z]{3}',
        },
        tax: {
          range: [0, 9],
          distribution: 'normal',
          step: 0.5,
          correlation: { with: 'subtotal', of: 0.5 },
        },
        subtotal: { range: [0, 99], endings: { 99: 1 } },
        total: { derived: 'subtotal + tax' },
        shipped_at: { after: 'created_at', within: ['1 hour', '2 days'] },
        customer_id: { link: { where: "status = 'active'", weight: 'order_total' } },
      },
      checks: [{ name: 'adds_up', holds: 'total = subtotal + tax' }],
    },
    lines: {
      rows: { per: 'orders', min: 1, max: 3, mean: 2, link: 'order_id', where: "status = 'paid'" },
      columns: {
        product: { dictionary: 'product.name', locale: 'en' },
        line_number: { sequence: { start: 1, step: 1, width: 0 } },
        quantity: { value: 3 },
      },
    },
  },
}

test('a whole document is accepted by both', async () => {
  expect(validate(whole)).toBe(true)
  expect(await findRuleFaults(JSON.stringify(whole))).toEqual([])
})

test('the reader refuses what the schema refuses, wherever a document is spoilt', async () => {
  const paths = listPaths(whole)
  const wrong = [null, true, 'x', -1, 0.5, ['a'], [1, 2], {}, { a: 1 }, undefined]
  const missed: string[] = []
  for (const path of paths) {
    for (const value of wrong) {
      const text = JSON.stringify(replace(whole, path, value))
      if (text === undefined || validate(JSON.parse(text))) continue
      const faults = await findRuleFaults(text)
      if (faults.length === 0) missed.push(`${path.join('.')}: ${JSON.stringify(value)}`)
    }
  }
  expect(missed).toEqual([])
}, 30_000)
