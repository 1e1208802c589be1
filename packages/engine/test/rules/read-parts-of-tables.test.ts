import { describe, expect, test } from 'vitest'
import { balanceShares } from '../../src/random/balance-shares.ts'
import { findRuleFaults, parseExpression, readShopRules } from '../support/shop-rules.ts'

describe('segments', () => {
  test('have shares, children by link and factors by path', async () => {
    const rules = await readShopRules(`
      segments:
        customers:
          column: first_name
          of:
            vip: { share: 0.05, children: { Orders: 6 }, values: { lines.unit_price: 1.5 } }
            other: { share: 0.95, children: { orders.customer_id: 1 } }
    `)
    const { segments } = rules.tables['customers'] ?? {}
    expect(segments?.column).toBe('first_name')
    expect(segments?.of.map(({ name, share }) => [name, share])).toEqual([
      ['vip', 0.05],
      ['other', 0.95],
    ])
    expect(segments?.of.map(({ children }) => children)).toMatchObject([
      [{ table: 'orders', link: 'customer_id', number: 6 }],
      [{ table: 'orders', link: 'customer_id', number: 1 }],
    ])
    expect(segments?.of[0]?.values).toMatchObject([
      { table: 'lines', column: 'unit_price', path: ['order_id', 'customer_id'], factor: 1.5 },
    ])
  })

  test('may be asked for wherever an expression stands', async () => {
    const named = async (column: string) => {
      const rules = await readShopRules(`
        segments: { customers: { ${column} of: { vip: { share: 0.5 }, other: { share: 0.5 } } } }
        tables:
          orders: { columns: { note: { derived: customer.segment } } }
      `)
      return rules.tables['orders']?.columns['note']?.cases[0]?.value
    }
    expect(await named('')).toMatchObject({
      expression: { kind: 'column', path: ['customer_id', '#segment'] },
    })
    expect(await named('column: last_name,')).toMatchObject({
      expression: { kind: 'column', path: ['customer_id', 'last_name'] },
    })
  })

  const halves = 'of: { a: { share: 0.5 }, b: { share: 0.5 } }'
  test.each([
    ['shares below 1', 'customers: { of: { a: { share: 0.5 } } }', 'SHARES_DO_NOT_SUM'],
    [
      'shares above 1',
      'customers: { of: { a: { share: 0.6 }, b: { share: 0.6 } } }',
      'SHARES_DO_NOT_SUM',
    ],
    [
      'shares too fine',
      'customers: { of: { a: { share: 0.33333 }, b: { share: 0.6667 } } }',
      'RULE_BOUNDS',
    ],
    ['an unknown table', 'customer: { of: { a: { share: 1 } } }', 'UNKNOWN_TABLE'],
    [
      'an unknown child',
      'customers: { of: { a: { share: 1, children: { order: 2 } } } }',
      'UNKNOWN_TABLE',
    ],
    [
      'a child that does not link',
      'customers: { of: { a: { share: 1, children: { lines: 2 } } } }',
      'NOT_LINKED',
    ],
    ['an unknown column', `customers: { column: kind, ${halves} }`, 'UNKNOWN_COLUMN'],
    ['a column that is a key', `customers: { column: email, ${halves} }`, 'RULE_CONTRADICTS_KEY'],
    [
      'a column too narrow',
      'customers: { column: country, of: { vip: { share: 1 } } }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a factor of a text',
      'customers: { of: { a: { share: 1, values: { orders.note: 2 } } } }',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'a factor of a key',
      'customers: { of: { a: { share: 1, values: { lines.line_number: 2 } } } }',
      'RULE_CONTRADICTS_KEY',
    ],
    [
      'a factor without a path',
      'lines: { of: { a: { share: 1, values: { orders.tax: 2 } } } }',
      'NOT_LINKED',
    ],
    ['an unknown key', 'customers: { of: { a: { part: 1, share: 1 } } }', 'UNKNOWN_RULE_KEY'],
  ])('are refused with %s', async (_, text, code) => {
    const faults = await findRuleFaults(`segments: { ${text} }`)
    expect(faults.map((fault) => fault.code)).toEqual([code])
  })

  test('share a cell with no other rule', async () => {
    const faults = await findRuleFaults(`
      segments:
        customers: { column: first_name, of: { a: { share: 1, values: { orders.tax: 2 } } } }
      tables:
        customers: { columns: { first_name: Ann } }
        orders: { columns: { tax: { derived: subtotal } } }
    `)
    expect(faults).toMatchObject([
      { code: 'RULE_KEYS_CONFLICT', hint: 'The other stands at rules.yaml:6:30.' },
      { code: 'RULE_KEYS_CONFLICT', hint: 'The other stands at rules.yaml:5:33.' },
    ])
  })

  test('are known by name', async () => {
    const faults = await findRuleFaults(`
      segments: { customers: { ${halves} } }
      tables:
        orders: { columns: { note: { when: [{ if: "customer.segment = 'c'", value: x }] } } }
    `)
    expect(faults).toMatchObject([
      { code: 'UNKNOWN_VALUE', message: 'No row of "customers" is in the segment "c".' },
    ])
  })
})

describe('heroes', () => {
  test('have canonical values and shares by link', async () => {
    const rules = await readShopRules(`
      heroes:
        customers:
          - { row: { First_name: Ann, newsletter: true, birth_date: 1999-04-01 }, share: { orders: 0.1 } }
    `)
    expect(rules.tables['customers']?.heroes).toMatchObject([
      {
        values: { first_name: 'Ann', newsletter: 'true', birth_date: '1999-04-01' },
        shares: [{ table: 'orders', link: 'customer_id', share: 0.1 }],
      },
    ])
  })

  test.each([
    [
      'a value that is none of its type',
      'customers: [{ row: { status: gone } }]',
      'RULE_CONTRADICTS_TYPE',
    ],
    [
      'NULL where it must not be',
      'customers: [{ row: { first_name: null } }]',
      'RULE_CONTRADICTS_NOT_NULL',
    ],
    ['a value that a check forbids', 'orders: [{ row: { tax: -1 } }]', 'RULE_CONTRADICTS_CHECK'],
    [
      'a value twice in a key',
      'customers: [{ row: { email: a@b.de } }, { row: { email: a@b.de } }]',
      'RULE_CONTRADICTS_KEY',
    ],
    [
      'a value given twice',
      'customers: [{ row: { first_name: A, First_Name: B } }]',
      'DUPLICATE_RULE',
    ],
    ['a number that is a key', 'customers: [{ row: { id: 5 } }]', 'RULE_CONTRADICTS_KEY'],
    ['a computed column', 'lines: [{ row: { line_total: 5 } }]', 'RULE_FOR_GENERATED_COLUMN'],
    ['an unknown column', 'customers: [{ row: { nam: Ann } }]', 'UNKNOWN_COLUMN'],
    [
      'shares above 1',
      'customers: [{ row: { first_name: A }, share: { orders: 0.7 } }, { row: { first_name: B }, share: { orders: 0.7 } }]',
      'SHARES_DO_NOT_SUM',
    ],
    [
      'a child that does not link',
      'customers: [{ row: { first_name: A }, share: { lines: 0.1 } }]',
      'NOT_LINKED',
    ],
    ['no row', 'customers: [{ share: { orders: 0.1 } }]', 'MISSING_RULE_KEY'],
    ['no list', 'customers: { row: { first_name: A } }', 'RULE_SHAPE'],
  ])('are refused with %s', async (_, text, code) => {
    const faults = await findRuleFaults(`heroes: { ${text} }`)
    expect(faults.map((fault) => fault.code)).toEqual([code])
  })

  test('keep the checks of the rules', async () => {
    const faults = await findRuleFaults(`
      tables: { orders: { checks: [{ name: cheap, holds: tax < 5 }] } }
      heroes: { orders: [{ row: { tax: 9 } }] }
    `)
    expect(faults).toMatchObject([{ code: 'RULE_CONTRADICTS_CHECK' }])
  })

  test('are no more than the rows', async () => {
    const faults = await findRuleFaults(`
      rows: { customers: 1 }
      heroes: { customers: [{ row: { first_name: A } }, { row: { first_name: B } }] }
    `)
    expect(faults).toMatchObject([{ code: 'ROWS_CONFLICT' }])
  })
})

describe('together', () => {
  test('needs two links', async () => {
    const faults = await findRuleFaults(
      'tables: { lines: { together: { of: order, within: order_id, pairs: [{ if: a, then: b, lift: 2 }] } } }',
    )
    expect(faults).toMatchObject([{ code: 'RULE_KEYS_CONFLICT' }])
  })

  test.each([
    ['an unknown link', '{ of: product, within: order, pairs: [] }', 'UNKNOWN_LINK'],
    ['no pairs', '{ of: order, within: order }', 'MISSING_RULE_KEY'],
  ])('is refused with %s', async (_, text, code) => {
    const faults = await findRuleFaults(`tables: { lines: { together: ${text} } }`)
    expect(faults.map((fault) => fault.code)).toContain(code)
  })
})

describe('links', () => {
  test('have one row for each parent, or one value with it', async () => {
    const rules = await readShopRules(`
      tables:
        orders:
          columns:
            customer_id: { link: { each: 1, same: { created_at: shipped_at } } }
    `)
    expect(rules.tables['orders']?.columns['customer_id']?.link).toMatchObject({
      each: 1,
      same: [{ column: 'created_at', path: ['shipped_at'] }],
    })
  })

  test.each([
    ['several rows for each', '{ each: 2 }', 'RULE_BOUNDS'],
    ['weights where each has one', '{ each: 1, weight: order_total }', 'RULE_KEYS_CONFLICT'],
    ['weights that are texts', '{ weight: first_name }', 'RULE_WEIGHT'],
    ['weights below zero', '{ weight: -1 }', 'RULE_WEIGHT'],
    ['an unknown value', '{ same: region }', 'UNKNOWN_COLUMN'],
    ['its own value', '{ same: { id: customer_id } }', 'RULE_CYCLE'],
    ['values of two types', '{ same: { first_name: total } }', 'RULE_CONTRADICTS_TYPE'],
  ])('are refused with %s', async (_, text, code) => {
    const faults = await findRuleFaults(
      `tables: { orders: { columns: { customer_id: { link: ${text} } } } }`,
    )
    expect(faults.map((fault) => fault.code)).toContain(code)
  })
})

test('a share holds at every length of its sequence', () => {
  const shares = [0.05, 0.3, 0.15, 0.5]
  for (const key of [1, 2, 3]) {
    const counts = shares.map(() => 0)
    balanceShares(shares, key).forEach((part, place) => {
      counts[part] = (counts[part] ?? 0) + 1
      for (const [i, share] of shares.entries())
        expect(Math.abs((counts[i] ?? 0) - share * (place + 1))).toBeLessThan(1.1)
    })
  }
})

test('expressions without segments stay as they are', async () => {
  const rules = await readShopRules(
    'tables: { orders: { columns: { note: { derived: customer.first_name } } } }',
  )
  expect(rules.tables['orders']?.columns['note']?.cases[0]?.value).toMatchObject({
    expression: { ...(await parseExpression('x')), path: ['customer_id', 'first_name'] },
  })
})
