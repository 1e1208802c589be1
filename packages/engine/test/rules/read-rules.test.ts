import { describe, expect, test } from 'vitest'
import { readRules } from '../../src/index.ts'
import { shop } from '../support/shop.ts'
import {
  findRuleFaults,
  knownNames,
  parseExpression,
  readColumnRule,
  readShopRules,
} from '../support/shop-rules.ts'

describe('row counts', () => {
  test('are numbers, per parent or a ratio, in either place', async () => {
    const rules = await readShopRules(`
      rows:
        Customers: 200
        lines: { per: ORDERS, min: 1, max: 6, mean: 2.1, link: order_id, where: "status <> 'draft'" }
      tables:
        orders:
          rows: { ratio: 1.5, of: customers }
    `)
    const file = { file: 'rules.yaml' }
    expect(rules.tables['customers']?.rows).toEqual({
      kind: 'count',
      rows: 200,
      place: { ...file, line: 3, column: 9 },
    })
    expect(rules.tables['orders']?.rows).toMatchObject({
      kind: 'ratio',
      ratio: 1.5,
      of: 'customers',
    })
    expect(rules.tables['lines']?.rows).toEqual({
      kind: 'per-parent',
      parent: 'orders',
      link: 'order_id',
      minimum: 1,
      maximum: 6,
      mean: 2.1,
      deviation: expect.closeTo(1.3188, 4),
      where: await parseExpression("status <> 'draft'"),
      place: { ...file, line: 4, column: 9 },
    })
  })

  test('may be given twice if they agree', async () => {
    const rules = await readShopRules(`
      rows: { customers: 5 }
      tables: { customers: { rows: 5 } }
    `)
    expect(rules.tables['customers']?.rows).toMatchObject({ rows: 5 })
  })
})
test('links are filtered and weighted by the parent', async () => {
  const rule = await readColumnRule(
    'orders.customer_id',
    `{ link: { where: "Status = 'active'", weight: order_total + 1 } }`,
  )
  expect(rule).toMatchObject({
    cases: [],
    nulls: null,
    link: {
      skew: null,
      where: await parseExpression("status = 'active'"),
      whereText: "Status = 'active'",
      weight: await parseExpression('order_total + 1'),
    },
  })
})

test('checks hold in every row', async () => {
  const rules = await readShopRules(`
    tables:
      orders:
        checks:
          - { name: adds_up, holds: "total = subTotal + tax" }
  `)
  expect(rules.tables['orders']?.checks).toEqual([
    {
      name: 'adds_up',
      text: 'total = subTotal + tax',
      expression: await parseExpression('total = subtotal + tax'),
      place: { file: 'rules.yaml', line: 5, column: 30 },
    },
  ])
})

test('JSON is read like YAML, with tabs and places', async () => {
  const text = '{\n\t"locale": "de_DE",\n\t"rows": {\n\t\t"custmers": 3\n\t}\n}\n'
  const { rules, diagnostics } = await readRules([{ name: 'r.json', text }], shop, knownNames)
  expect(rules.locale).toBe('de_DE')
  expect(diagnostics).toEqual([
    {
      code: 'UNKNOWN_TABLE',
      severity: 'error',
      message: 'The schema has no table "custmers".',
      hint: 'Did you mean "customers"? Its tables are customers, orders, lines.',
      place: { file: 'r.json', line: 4, column: 3 },
    },
  ])
})

test('of several files the later wins, and what is replaced is noted', async () => {
  const files = [
    {
      name: 'a.yaml',
      text: `
locale: de_DE
rows: { customers: 3, orders: 4 }
tables:
  orders: { checks: [{ name: sane, holds: total < 9 }, { name: kept, holds: total > 0 }] }`,
    },
    {
      name: 'b.yaml',
      text: `
rows: { orders: 5, customers: 3 }
tables:
  lines: { columns: { product: x } }
  orders: { checks: [{ name: sane, holds: total < 5 }] }`,
    },
    { name: 'c.yaml', text: 'tables: { lines: { columns: { Product: y } } }\nlocale: en_US\n' },
  ]
  const { rules, diagnostics } = await readRules(files, shop, knownNames)
  expect(rules.locale).toBe('en_US')
  expect(rules.tables['orders']?.rows).toMatchObject({ rows: 5 })
  expect(rules.tables['orders']?.checks.map(({ text }) => text)).toEqual(['total > 0', 'total < 5'])
  expect(rules.tables['lines']?.columns['product']?.place.file).toBe('c.yaml')
  expect(diagnostics.map(({ code, severity, hint }) => [code, severity, hint])).toEqual(
    ['a.yaml:3:23', 'a.yaml:5:36', 'a.yaml:2:1', 'b.yaml:4:23'].map((place) => [
      'RULE_REPLACED',
      'note',
      `The first stands at ${place}.`,
    ]),
  )
})

test('one file says nothing twice', async () => {
  const text =
    'rows: { orders: 5 }\ntables: { orders: { rows: 6, columns: { note: a, Note: b } } }\n'
  const { diagnostics } = await readRules([{ name: 'r.yaml', text }], shop, knownNames)
  expect(diagnostics.map(({ code }) => code)).toEqual(['ROWS_CONFLICT', 'DUPLICATE_RULE'])
})

describe('unknown names', () => {
  test('are reported together with the nearest right one', async () => {
    const diagnostics = await findRuleFaults(`
      row: 5
      rows: { order: 5, ordres: 6, lines: { per: order, min: 1, max: 2, meann: 1 } }
      tables:
        orders:
          colums: {}
          columns:
            shiped_at: x
            total: { derivd: "a" }
            tax: { range: [0, 1], distribution: normall }
            note: { generator: text.titel }
            subtotal: { derived: "custmer.order_total" }
        lines:
          columns:
            product: { dictionary: product.nam }
    `)
    expect(diagnostics.map(({ code, hint }) => [code, hint.split('?')[0]])).toEqual([
      ['UNKNOWN_RULE_KEY', 'Did you mean "rows"'],
      ['UNKNOWN_RULE_KEY', 'Did you mean "mean"'],
      ['UNKNOWN_RULE_KEY', 'Did you mean "columns"'],
      ['UNKNOWN_RULE_KEY', 'Did you mean "derived"'],
      ['UNKNOWN_TABLE', 'Did you mean "orders"'],
      ['UNKNOWN_TABLE', 'Did you mean "orders"'],
      ['UNKNOWN_TABLE', 'Did you mean "orders"'],
      ['UNKNOWN_COLUMN', 'Did you mean "shipped_at"'],
      ['UNKNOWN_DISTRIBUTION', 'Did you mean "normal"'],
      ['UNKNOWN_GENERATOR', 'Did you mean "text.title"'],
      ['UNKNOWN_LINK', 'Did you mean "customer_id"'],
      ['UNKNOWN_MEANING', 'Did you mean "product.name"'],
    ])
    expect(diagnostics.find(({ code }) => code === 'UNKNOWN_COLUMN')?.place).toEqual({
      file: 'rules.yaml',
      line: 8,
      column: 13,
    })
  })
})
