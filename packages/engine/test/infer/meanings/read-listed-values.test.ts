import { expect, test } from 'vitest'
import { findMeaning } from '../../../src/infer/meanings/find-meaning.ts'
import { readListedValues } from '../../../src/infer/meanings/read-listed-values.ts'
import { readSchema } from '../../../src/read/read-schema.ts'

const comments: readonly (readonly [type: string, comment: string, values: string])[] = [
  ['text', 'type of engine (e.g., V6, V8, Electric)', 'V6, V8, Electric'],
  ['text', 'values: cash, check, credit_card', 'cash, check, credit_card'],
  ['text', 'such as gift card, store credit or cash', 'gift card, store credit, cash'],
  ['text', 'petrol, diesel or electric', 'petrol, diesel, electric'],
  ['text', 'AI, HUMAN', 'AI, HUMAN'],
  ['text', 'pending, approved, rejected', 'pending, approved, rejected'],
  ['text', 'active | inactive | banned', 'active, inactive, banned'],
  ['text', "'new', 'used'", 'new, used'],
  ['text', 'how it is driven (automatic, manual)', 'automatic, manual'],
  ['integer', '0 = open, 1 = closed', '0, 1'],
  // nothing is listed, or more than it says
  ['text', 'the name of its owner, as printed on the invoice', ''],
  ['text', 'price (without taxes, which the state adds later on)', ''],
  ['text', 'street, city', ''],
  ['varchar(3)', 'e.g. automatic, manual', ''],
]

test.each(comments)('of a %s: %s → %s', async (type, comment, values) => {
  const { schema } = await readSchema({
    text: `create table t (a ${type}, -- ${comment}\n b int)`,
    file: 't.sql',
  })
  const column = schema.tables[0]?.columns[0]
  expect(column?.comment).toBe(comment)
  expect(
    column &&
      readListedValues(column)
        .map(({ value }) => value)
        .join(', '),
  ).toBe(values)
})

test('all values there are say more than a name, examples of them less', async () => {
  const text = `create table payments (
    method text, -- values: cash, check
    address_line_2 text, -- apartment, floor or building
    gears text, -- manual or automatic
    currency text, -- e.g. EUR, USD
    gear text -- e.g. automatic, manual
  )`
  const { schema } = await readSchema({ text, file: 't.sql' })
  const [table] = schema.tables
  const meanings = table?.columns.map((column) => findMeaning(column, table, schema).name)
  expect(meanings).toEqual([
    'status.choice',
    'address.line2',
    'status.choice',
    'commerce.currency-code',
    'status.choice',
  ])
})
