import { describe, expect, test } from 'vitest'
import { findColumnFaults, findRuleFaults } from '../../support/shop-rules.ts'

describe('a column cannot keep', () => {
  test.each([
    ['a value that is no number', 'lines.quantity', 'many', 'RULE_CONTRADICTS_TYPE'],
    ['a text that is too long', 'customers.country', 'Germany', 'RULE_CONTRADICTS_TYPE'],
    [
      'a value outside its enum',
      'customers.status',
      '{ choice: { activ: 1 } }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a distribution that lies elsewhere',
      'lines.quantity',
      '{ range: [0, 10], distribution: { normal: { mean: 500, deviation: 9 } } }',
      'RULE_BOUNDS',
    ],
    [
      'poisson without its mean',
      'lines.quantity',
      '{ range: [0, 10], distribution: { poisson: {} } }',
      'MISSING_RULE_KEY',
    ],
    [
      'a pattern that is longer',
      'customers.country',
      '{ pattern: "[A-Z]{40}" }',
      'RULE_CONTRADICTS_TYPE',
    ],
    ['a range of texts', 'orders.note', '{ range: [a, b] }', 'RULE_CONTRADICTS_TYPE'],
    [
      'bounds of another type',
      'orders.created_at',
      '{ range: [2024-01-01, 2] }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'bounds beyond its size',
      'lines.line_number',
      '{ range: [1, 40000] }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a pattern that makes texts',
      'lines.quantity',
      '{ pattern: "[0-9]" }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a template that is too long',
      'customers.country',
      '{ template: "abc{last_name}" }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a sequence that is too long',
      'customers.country',
      '{ sequence: { width: 5 } }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a prefix as an integer',
      'lines.quantity',
      '{ sequence: { prefix: A } }',
      'RULE_CONTRADICTS_TYPE',
    ],
    ['a moment after a text', 'orders.shipped_at', '{ after: status }', 'RULE_CONTRADICTS_TYPE'],
    [
      'a moment after itself',
      'orders.shipped_at',
      '{ after: shipped_at }',
      'RULE_CONTRADICTS_TYPE',
    ],
    ['NULL where it is NOT NULL', 'orders.total', 'null', 'RULE_CONTRADICTS_NOT_NULL'],
    [
      'a share of NULL where it is NOT NULL',
      'orders.tax',
      '{ nulls: 0.5 }',
      'RULE_CONTRADICTS_NOT_NULL',
    ],
    ['a text as a number', 'orders.total', '{ derived: status }', 'RULE_CONTRADICTS_TYPE'],
    ['one value as a key', 'customers.email', 'a@b.c', 'RULE_CONTRADICTS_KEY'],
    [
      'what is drawn unevenly as a key',
      'customers.id',
      '{ range: [1, 4000], distribution: zipf }',
      'RULE_CONTRADICTS_KEY',
    ],
    [
      'keys that may be of nobody',
      'orders.customer_id',
      '{ range: [1, 9] }',
      'RULE_CONTRADICTS_KEY',
    ],
    ['NULL as a key', 'customers.id', '{ nulls: 0.5 }', 'RULE_CONTRADICTS_NOT_NULL'],
    [
      'a choice its check forbids',
      'orders.status',
      '{ choice: { paid: 1, lost: 1 } }',
      'RULE_CONTRADICTS_CHECK',
    ],
    ['a range its check forbids', 'lines.quantity', '{ range: [0, 99] }', 'RULE_CONTRADICTS_CHECK'],
    ['a value its check forbids', 'orders.tax', '-1', 'RULE_CONTRADICTS_CHECK'],
    ['a rule for what is computed', 'lines.line_total', '5', 'RULE_FOR_GENERATED_COLUMN'],
    ['a link that is none', 'orders.status', '{ link: { skew: 1 } }', 'NOT_A_LINK'],
  ])('%s', async (_, column, text, code) => {
    const diagnostics = await findColumnFaults(column, text)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(diagnostics[0]?.message).toContain(column)
    expect(diagnostics[0]?.place?.line).toBe(1)
  })

  test.each([
    ['email', 'a@b.c', 1],
    ['id', '{ range: [1, 40] }', 40],
    ['id', '{ choice: [1, 2, 3] }', 3],
    ['id', '{ when: [{ if: newsletter, value: 1 }], choice: [1, 2] }', 2],
  ])('more rows than values of its key: %s: %s', async (column, text, count) => {
    const columns = `{ columns: { ${column}: ${text} } }`
    const rows = (number: number): string =>
      `{ rows: { customers: ${number} }, tables: { customers: ${columns} } }`
    expect(await findRuleFaults(rows(count))).toEqual([])
    const diagnostics = await findRuleFaults(rows(count + 1))
    expect(diagnostics.map(({ code }) => code)).toEqual(['RULE_CONTRADICTS_KEY'])
    const many = count === 1 ? 'one value' : `${count} different values`
    expect(diagnostics[0]?.message).toContain(`gives ${many} for ${count + 1} rows`)
  })

  test.each([
    ['orders.note', `{ when: [{ if: "status = 'paidd'", value: a }] }`, 'paid'],
    [
      'orders.note',
      `{ when: [{ if: "customer.status in ('active', 'clozed')", value: a }] }`,
      'closed',
    ],
    ['orders.customer_id', `{ link: { where: "'activ' <> status" } }`, 'active'],
    [
      'customers.order_total',
      `{ derived: "count(orders) filter (where orders.status = 'draf')" }`,
      'draft',
    ],
  ])('a value that a condition asks for: %s: %s', async (column, text, nearest) => {
    const diagnostics = await findColumnFaults(column, text)
    expect(diagnostics.map(({ code }) => code)).toEqual(['UNKNOWN_VALUE'])
    expect(diagnostics[0]?.hint).toContain(`Did you mean "${nearest}"?`)
  })

  test.each([
    ['in a case', `{ when: [{ if: "product = 'Lamp'", value: 3 }] }`],
    [
      'in a choice by another value',
      `{ choice: { by: product, of: { Chair: [1], Lamp: [2] }, else: [3] } }`,
    ],
  ])('noted is a value that the rule of a column never gives: %s', async (_, text) => {
    const columns = `{ product: { choice: [Chair, Table] }, quantity: ${text} }`
    const diagnostics = await findRuleFaults(`tables: { lines: { columns: ${columns} } }`)
    expect(diagnostics).toMatchObject([
      {
        code: 'UNKNOWN_VALUE',
        severity: 'note',
        message:
          'The rule of "lines.product" never gives "Lamp", so this holds for no row that is made.',
        hint: 'It gives Chair, Table.',
      },
    ])
  })

  test.each([
    ['a condition that is a text', 'orders.note', '{ when: [{ if: note, value: a }] }'],
    ['a condition that is a number', 'orders.customer_id', '{ link: { where: order_total } }'],
    ['a text compared with a number', 'orders.note', '{ when: [{ if: status > 5, value: a }] }'],
    ['a sum of texts', 'orders.total', '{ derived: sum(lines.product) }'],
    ['a text that is reckoned with', 'orders.total', '{ derived: status * 2 }'],
    ['a generator of another type', 'orders.created_at', '{ generator: person.email }'],
  ])('%s', async (_, column, text) => {
    const diagnostics = await findColumnFaults(column, text)
    expect(diagnostics.map(({ code }) => code)).toEqual(['RULE_CONTRADICTS_TYPE'])
  })

  test('and a check is named with the rule', async () => {
    const [diagnostic] = await findColumnFaults('lines.quantity', '{ range: [0, 200] }')
    expect(diagnostic?.message).toBe(
      'The rule "range" gives "lines.quantity" the value 0, 200, which the check "lines_quantity" forbids.',
    )
    expect(diagnostic?.hint).toBe('The check says quantity BETWEEN 1 AND 99.')
  })
})
