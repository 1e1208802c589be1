import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { rulesJsonSchema } from '../../src/index.ts'
import { findRuleFaults } from '../support/shop-rules.ts'

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
    '{ sequence: 5 }',
    '{ sequence: { begin: 5 } }',
    '{ sequence: { step: 0 } }',
  ].map((rule) => `tables: { orders: { columns: { note: ${rule} } } }`),
  ...['{ range: [1] }', '{ range: 5 }', '{ range: [1, null] }', '{ range: [1, 2], step: 0 }'].map(
    (rule) => `tables: { orders: { columns: { tax: ${rule} } } }`,
  ),
  'tables: { orders: { columns: { tax: { range: [1, 2], distribution: round } } } }',
  'tables: { orders: { columns: { customer_id: { link: { skew: -1 } } } } }',
  'tables: { orders: { columns: { customer_id: { link: { squint: 1 } } } } }',
  'tables: { orders: { columns: { shipped_at: { after: created_at, within: [1 hour] } } } }',
])('%s is refused by schema and reader alike', async (text) => {
  expect(validate(parse(text))).toBe(false)
  expect(await findRuleFaults(text)).not.toEqual([])
})

test('what only the schema refuses is a fault all the same', async () => {
  const faults = await findRuleFaults('$schema: 5')
  expect(faults).toEqual([
    {
      code: 'RULE_SHAPE',
      severity: 'error',
      message: 'The rules do not have the published form: must be string.',
      hint: 'The reference of rules shows every key.',
      place: { file: 'rules.yaml', line: 1, column: 1 },
    },
  ])
})
