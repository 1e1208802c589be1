import { describe, expect, test } from 'vitest'
import { readRules, type Schema } from '../../src/index.ts'
import { shop } from '../support/shop.ts'
import { findColumnFaults, findRuleFaults, knownNames } from '../support/shop-rules.ts'

describe('a rule is wrong', () => {
  test.each([
    ['with a weight of zero', 'customers.status', '{ choice: { active: 0 } }', 'RULE_WEIGHT'],
    [
      'with a weight that is a text',
      'customers.status',
      '{ choice: { active: often } }',
      'RULE_WEIGHT',
    ],
    ['with no choice', 'customers.status', '{ choice: [] }', 'RULE_SHAPE'],
    ['with one bound', 'orders.tax', '{ range: [1] }', 'RULE_SHAPE'],
    ['with an open bound', 'orders.tax', '{ range: [1, null] }', 'RULE_SHAPE'],
    ['with bounds in the wrong order', 'orders.tax', '{ range: [10, 9] }', 'RULE_BOUNDS'],
    [
      'with days in the wrong order',
      'customers.birth_date',
      '{ range: [2001-01-01, 2000-01-01] }',
      'RULE_BOUNDS',
    ],
    [
      'with quantiles that fall',
      'lines.quantity',
      '{ range: [0, 10], distribution: { quantiles: [5, 3, 9] } }',
      'RULE_SHAPE',
    ],
    [
      'with an unknown figure',
      'lines.quantity',
      '{ range: [0, 10], distribution: { normal: { mode: 3 } } }',
      'UNKNOWN_RULE_KEY',
    ],
    ['with a step of zero', 'orders.tax', '{ range: [0, 9], step: 0 }', 'RULE_BOUNDS'],
    [
      'with a step finer than its column',
      'orders.tax',
      '{ range: [0, 9], step: 0.001 }',
      'RULE_BOUNDS',
    ],
    [
      'with an ending out of reach',
      'orders.tax',
      '{ range: [5, 5.5], endings: ["99"] }',
      'RULE_BOUNDS',
    ],
    [
      'with step and endings',
      'orders.tax',
      '{ range: [5, 9], step: 1, endings: ["99"] }',
      'RULE_KEYS_CONFLICT',
    ],
    ['with a share above one', 'orders.note', '{ nulls: 60 }', 'RULE_BOUNDS'],
    ['with a pattern that is none', 'orders.note', '{ pattern: "[A-" }', 'RULE_PATTERN'],
    ['with a pattern that looks ahead', 'orders.note', '{ pattern: "(?=a)b" }', 'RULE_PATTERN'],
    ['with an open brace', 'orders.note', '{ template: "{status" }', 'RULE_TEMPLATE'],
    ['with a closing brace alone', 'orders.note', '{ template: "status}" }', 'RULE_TEMPLATE'],
    [
      'with an unknown column in a template',
      'orders.note',
      '{ template: "{stats}" }',
      'UNKNOWN_COLUMN',
    ],
    [
      'with an expression that is none',
      'orders.total',
      '{ derived: "subtotal +" }',
      'UNREADABLE_EXPRESSION',
    ],
    [
      'with a function that is none',
      'orders.total',
      '{ derived: nosuch(1) }',
      'UNREADABLE_EXPRESSION',
    ],
    [
      'with chance of its own',
      'orders.note',
      '{ template: "{random()}" }',
      'UNREADABLE_EXPRESSION',
    ],
    [
      'with a duration that is none',
      'orders.shipped_at',
      '{ after: created_at, within: [soon, 1 day] }',
      'RULE_DURATION',
    ],
    [
      'with the longer duration first',
      'orders.shipped_at',
      '{ after: created_at, within: [2 days, 1 hour] }',
      'RULE_BOUNDS',
    ],
    [
      'with one duration',
      'orders.shipped_at',
      '{ after: created_at, within: [1 day] }',
      'RULE_SHAPE',
    ],
    ['with two values', 'orders.note', '{ value: a, choice: [b] }', 'RULE_KEYS_CONFLICT'],
    [
      'with a link and a value',
      'orders.customer_id',
      '{ value: 1, link: { skew: 1 } }',
      'RULE_KEYS_CONFLICT',
    ],
    ['with a companion alone', 'orders.tax', '{ step: 1 }', 'MISSING_RULE_KEY'],
    [
      'with a case that has no condition',
      'orders.note',
      '{ when: [{ value: a }] }',
      'MISSING_RULE_KEY',
    ],
    [
      'with a case that has no value',
      'orders.note',
      '{ when: [{ if: total > 1 }] }',
      'MISSING_RULE_KEY',
    ],
    ['with cases that are no list', 'orders.note', '{ when: total }', 'RULE_SHAPE'],
    ['as a list', 'orders.note', '[a, b]', 'RULE_SHAPE'],
    [
      'that a comma of YAML has cut',
      'orders.total',
      '{ derived: "round(total" }',
      'UNREADABLE_EXPRESSION',
    ],
    ['that needs itself', 'orders.total', '{ derived: total + 1 }', 'RULE_CYCLE'],
    [
      'with a locale that is unknown',
      'lines.product',
      '{ dictionary: product.name, locale: xx_XX }',
      'UNKNOWN_LOCALE',
    ],
  ])('%s', async (_, column, text, code) => {
    const diagnostics = await findColumnFaults(column, text)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(diagnostics[0]?.hint).not.toBe('')
  })

  test.each([
    ['{ customers: -1 }', 'RULE_BOUNDS'],
    ['{ customers: 1.5 }', 'RULE_BOUNDS'],
    ['{ customers: many }', 'RULE_SHAPE'],
    ['{ customers: {} }', 'RULE_SHAPE'],
    ['{ customers: { per: lines, min: 1, max: 2 } }', 'NOT_LINKED'],
    ['{ orders: { per: customers, min: 3, max: 2 } }', 'RULE_BOUNDS'],
    ['{ orders: { per: customers, min: 1, max: 2, mean: 3 } }', 'RULE_BOUNDS'],
    ['{ orders: { per: customers, max: 2 } }', 'MISSING_RULE_KEY'],
    ['{ orders: { ratio: 2 } }', 'MISSING_RULE_KEY'],
    ['{ orders: { ratio: 2, of: customers, per: customers } }', 'RULE_KEYS_CONFLICT'],
    ['{ orders: { ratio: 2, of: customers, min: 1 } }', 'RULE_KEYS_CONFLICT'],
    ['{ orders: { ratio: 2, of: orders } }', 'ROWS_CYCLE'],
    ['{ orders: { ratio: 2, of: customers }, customers: { ratio: 2, of: orders } }', 'ROWS_CYCLE'],
    ['{ customers: { per: customers, min: 1, max: 2 } }', 'ROWS_CYCLE'],
  ])('in rows: %s', async (rows, code) => {
    const diagnostics = await findRuleFaults(`rows: ${rows}`)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
  })

  test('when a key leaves room for one child only', async () => {
    const schema: Schema = {
      ...shop,
      tables: shop.tables.map((table) =>
        table.id === 'lines'
          ? { ...table, primaryKey: { name: 'one_line', columns: ['order_id'] } }
          : table,
      ),
    }
    const diagnostics = await findRuleFaults(
      'rows: { lines: { per: orders, min: 1, max: 2 } }',
      schema,
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['RULE_CONTRADICTS_KEY'])
  })

  test('when columns need each other', async () => {
    const diagnostics = await findRuleFaults(`
      tables:
        orders:
          columns:
            subtotal: { derived: total - tax }
            tax: { range: [0, 5] }
            total: { derived: subtotal + tax }
    `)
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Rules of "orders" need each other\'s values in a circle: subtotal → total → subtotal.',
    ])
  })

  test.each([
    ['a: b: c', 'RULES_SYNTAX'],
    ['rows: { customers: 1', 'RULES_SYNTAX'],
    ['rows: {}\nrows: {}\n', 'DUPLICATE_RULE_KEY'],
    ['rows: {}\n---\nrows: {}\n', 'RULES_SYNTAX'],
    ['rows: \0', 'RULES_SYNTAX'],
    ['', 'EMPTY_RULES_FILE'],
    ['- a\n', 'RULE_SHAPE'],
    ['just words\n', 'RULE_SHAPE'],
    ['rows: [1]\n', 'RULE_SHAPE'],
    ['tables: { orders: { checks: { a: b } } }\n', 'RULE_SHAPE'],
    ['tables: { orders: { checks: [{ name: a }] } }\n', 'MISSING_RULE_KEY'],
    [
      'tables: { orders: { checks: [{ name: a, holds: total > 0 }, { name: a, holds: tax > 0 }] } }\n',
      'DUPLICATE_RULE',
    ],
    ['locale: klingon\n', 'UNKNOWN_LOCALE'],
  ])('in form: %j', async (text, code) => {
    const { diagnostics } = await readRules([{ name: 'r.yaml', text }], shop, knownNames)
    expect([...new Set(diagnostics.map((diagnostic) => diagnostic.code))]).toEqual([code])
  })

  test.each(['a: &a [*a]', '['.repeat(5000)])('when it nests without end: %.9s', async (text) => {
    const { diagnostics } = await readRules([{ name: 'r.yaml', text }], shop, knownNames)
    expect(diagnostics[0]?.code).toBe('RULES_SYNTAX')
  })

  test('when aliases repeat without end', async () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const before = level === 0 ? 'x' : `*a${level - 1}`
      return `a${level}: &a${level} [${Array(9).fill(before).join(', ')}]`
    })
    const { diagnostics } = await readRules(
      [{ name: 'r.yaml', text: levels.join('\n') }],
      shop,
      knownNames,
    )
    expect(diagnostics.map(({ code }) => code)).toEqual(['RULES_SYNTAX'])
  })
})
