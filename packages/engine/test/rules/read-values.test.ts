import { expect, test } from 'vitest'
import type { ValueRule } from '../../src/index.ts'
import { parseExpression, readColumnRule } from '../support/shop-rules.ts'

test.each<[string, string, string, ValueRule]>([
  ['a bare value', 'orders.note', '"hello"', { kind: 'literal', value: 'hello' }],
  ['a value', 'customers.country', '{ value: FR }', { kind: 'literal', value: 'FR' }],
  ['digits of a text', 'orders.note', '007', { kind: 'literal', value: '007' }],
  ['a NULL', 'orders.note', 'null', { kind: 'literal', value: null }],
  ['a date', 'customers.birth_date', '2001-02-03', { kind: 'literal', value: '2001-02-03' }],
  [
    'a weighted choice',
    'customers.status',
    '{ choice: { active: 92, closed: 8 } }',
    {
      kind: 'choice',
      options: [
        { value: 'active', weight: 92 },
        { value: 'closed', weight: 8 },
      ],
    },
  ],
  [
    'an even choice',
    'lines.quantity',
    '{ choice: [1, 2] }',
    {
      kind: 'choice',
      options: [
        { value: 1, weight: 1 },
        { value: 2, weight: 1 },
      ],
    },
  ],
  [
    'a range',
    'orders.tax',
    '{ range: [0, 9.5], distribution: log-normal, step: 0.5 }',
    {
      kind: 'range',
      minimum: 0,
      maximum: 9.5,
      distribution: { kind: 'log-normal', median: null, sigma: null },
      step: 0.5,
      endings: [],
    },
  ],
  [
    'a price',
    'lines.unit_price',
    '{ range: [1, 900], endings: { "99": 6, "00": 1 } }',
    {
      kind: 'range',
      minimum: 1,
      maximum: 900,
      distribution: { kind: 'uniform' },
      step: null,
      endings: [
        { value: '99', weight: 6 },
        { value: '00', weight: 1 },
      ],
    },
  ],
  [
    'a range of time',
    'orders.created_at',
    '{ range: [2024-01-01, "2025-12-31 12:00"] }',
    {
      kind: 'range',
      minimum: '2024-01-01T00:00:00',
      maximum: '2025-12-31T12:00:00',
      distribution: { kind: 'uniform' },
      step: null,
      endings: [],
    },
  ],
  [
    'a pattern',
    'orders.note',
    '{ pattern: "[A-Z]{3}-[0-9]{5}" }',
    { kind: 'pattern', pattern: '[A-Z]{3}-[0-9]{5}' },
  ],
  [
    'a sequence',
    'orders.note',
    '{ sequence: { start: 100001, prefix: "ORD-", width: 8 } }',
    { kind: 'sequence', start: 100001, step: 1, prefix: 'ORD-', width: 8 },
  ],
  [
    'a dictionary',
    'lines.product',
    '{ dictionary: product.name, locale: de-de }',
    { kind: 'dictionary', meaning: 'product.name', locale: 'de_DE' },
  ],
  [
    'a generator',
    'orders.note',
    '{ generator: text.title }',
    { kind: 'generator', name: 'text.title' },
  ],
  [
    'a time after another',
    'orders.shipped_at',
    '{ after: customer.created_at, within: [90 minutes, P1DT2H] }',
    {
      kind: 'after',
      path: ['customer_id', 'created_at'],
      minimumSeconds: 5400,
      maximumSeconds: 93_600,
    },
  ],
])('%s', async (_, column, text, expected) => {
  const rule = await readColumnRule(column, text)
  expect(rule.cases.map(({ value, condition }) => [condition, value])).toEqual([[null, expected]])
})

test('of a template mix text and expressions', async () => {
  const template = `{ template: "{lower(first_name)}{{{lastName || '}'}@x.com" }`
  const { cases } = await readColumnRule('customers.email', template)
  expect(cases[0]?.value).toEqual({
    kind: 'template',
    parts: [
      { kind: 'expression', expression: await parseExpression('lower(first_name)') },
      { kind: 'text', text: '{' },
      { kind: 'expression', expression: await parseExpression("last_name || '}'") },
      { kind: 'text', text: '@x.com' },
    ],
  })
})

test('are derived from the row, its parents and its children', async () => {
  const own = await readColumnRule('orders.total', '{ derived: "subtotal + TAX" }')
  expect(own.cases[0]?.value).toEqual({
    kind: 'derived',
    text: 'subtotal + TAX',
    expression: await parseExpression('subtotal + tax'),
  })
  const text = "sum(Orders.total) filter (where Orders.status = 'paid')"
  const sum = await readColumnRule('customers.order_total', `{ derived: "${text}" }`)
  expect(sum.cases[0]?.value).toMatchObject({
    expression: await parseExpression("sum(orders.total) filter (where orders.status = 'paid')"),
  })
})

test('have cases before the rest, and a share of NULL', async () => {
  const rule = await readColumnRule(
    'orders.note',
    `{ nulls: 0.6, when: [{ if: "customer.country = 'FR'", value: merci }, { if: total > 100, choice: [a, b] }], value: thanks }`,
  )
  expect(rule.nulls).toBe(0.6)
  expect(rule.cases.map(({ conditionText, value }) => [conditionText, value.kind])).toEqual([
    ["customer.country = 'FR'", 'literal'],
    ['total > 100', 'choice'],
    ['', 'literal'],
  ])
  expect(rule.cases[0]?.condition).toEqual(await parseExpression("customer_id.country = 'FR'"))
})
