import { isDiagnostic } from '@worldloom/diagnostics'
import { describe, expect, test } from 'vitest'
import { readExpression } from '../../src/read/expression/read-expression.ts'
import { printExpressionText } from '../../src/sql/print-expression-text.ts'

async function print(text: string): Promise<string> {
  const result = await readExpression(text, null)
  return isDiagnostic(result) ? `${result.code}: ${result.message}` : printExpressionText(result)
}

describe('an expression is read and printed', () => {
  test.each([
    // names keep their case, and reserved words may name tables and columns
    ['Order.unitPrice * 0.10', 'Order.unitPrice * 0.10'],
    ['order.total - limit', 'order.total - limit'],
    ['case when order then 1 end', 'case when order then 1 end'],
    ['"weird name".x > Größe', '"weird name".x > Größe'],
    ['"a""b"', '"a""b"'],
    // literals
    ["'it''s' || E'\\t'", "'it''s' || '\t'"],
    ['0 + -3.50', '0 + -3.50'],
    ["DATE '2026-1-5' > '2026-01-04'::date", "date '2026-01-05' > date '2026-01-04'"],
    ["timestamptz '2026-01-01 10:00+02'", "timestamp '2026-01-01 08:00:00'"],
    ["'a'::character varying(20)::text", "'a'"],
    ["'12.5'::numeric + (0)::numeric", '12.5 + 0'],
    ["interval '1 year 2 mons 02:30'", "interval '14 months 9000 seconds'"],
    ["interval '3' hour", "interval '10800 seconds'"],
    // precedence
    ['(a + b) * c / (d * e)', '(a + b) * c / (d * e)'],
    ['a - (b - c) - d', 'a - (b - c) - d'],
    ['not (a or b) and c', 'not (a or b) and c'],
    ['- (-a)', '-(-a)'],
    ['a % 2 = 0', 'a % 2 = 0'],
    ['(a = b) = (c = d)', '(a = b) = (c = d)'],
    // forms that are written out
    ['a between 1 and 2', 'a >= 1 and a <= 2'],
    ['a not between symmetric 2 and 1', 'not (a >= 2 and a <= 1 or a >= 1 and a <= 2)'],
    ["status::text = any (array['a'::varchar, 'b']::text[])", "cast(status as text) in ('a', 'b')"],
    ['a <> all (\'{x,"y z"}\'::text[])', "a not in ('x', 'y z')"],
    ["a like any (array['x%', 'y%'])", "a like 'x%' or a like 'y%'"],
    ['(a, b) = (1, 2)', 'a = 1 and b = 2'],
    ['a is not true', 'a is distinct from true'],
    ["case a when 1 then 'x' else 'y' end", "case when a = 1 then 'x' else 'y' end"],
    ['nullif(a, b) is not null', 'nullif(a, b) is not null'],
    // patterns
    ["a not ilike 'x%'", "a not ilike 'x%'"],
    ["a like '50\\%%'", "a ~ '^50%.*$'"],
    ["a like '5#_%' escape '#'", "a ~ '^5_.*$'"],
    ["a similar to '[A-Z]{2}-(x|y)%'", "a ~ '^(?:[A-Z]{2}-(x|y).*)$'"],
    ["a !~* '^x'", "a !~* '^x'"],
    // functions
    [
      "position('@' in email) = strpos(email, '@')",
      "position('@' in email) = position('@' in email)",
    ],
    ['EXTRACT(YEAR FROM x)', 'extract(year from x)'],
    ["char_length(trim(both ' ' from a))", "length(trim(a, ' '))"],
    ['substring(a from 2 for 3)', 'substring(a, 2, 3)'],
    ['current_timestamp::date = current_date', 'cast(now() as date) = current_date'],
    ["x at time zone 'UTC'", 'x'],
    ['2 ^ a', 'power(2, a)'],
    // aggregates over children
    [
      'sum(OrderItem.quantity * OrderItem.product.price)',
      'sum(OrderItem.quantity * OrderItem.product.price)',
    ],
    ['count(Order) > 0', 'count(Order) > 0'],
    [
      'sum(case when Vote.kind = 2 then 1 when Vote.kind = 3 then -1 else 0 end)',
      'sum(case when Vote.kind = 2 then 1 when Vote.kind = 3 then -1 else 0 end)',
    ],
    [
      "sum(Payment.amount) filter (where Payment.status = 'captured')",
      "sum(Payment.amount) filter (where status = 'captured')",
    ],
  ])('%s', async (text, expected) => {
    const printed = await print(text)
    expect(printed).toBe(expected)
    expect(await readExpression(printed, null)).toEqual(await readExpression(text, null))
  })
})

test('an aggregate names its child and holds its parts as seen from the child', async () => {
  expect(await readExpression('max(Item.price) filter (where Item.kind = 1)', null)).toEqual({
    kind: 'aggregate',
    name: 'max',
    child: 'Item',
    of: { kind: 'column', path: ['price'] },
    where: {
      kind: 'binary',
      operator: '=',
      left: { kind: 'column', path: ['kind'] },
      right: { kind: 'number', text: '1' },
    },
  })
})

describe('what cannot be read is a diagnostic', () => {
  test.each([
    ['', 'it is empty'],
    ['a +', 'it ends too early'],
    ["a = 'x", 'unterminated quoted string at or near "\'x"'],
    ['a, b', 'it is a row of several values'],
    ['a) , (b', 'it is more than one expression'],
    ['a); select b; select (1', 'it is more than one expression'],
    ['(select 1)', 'it has a query inside'],
    ['count(*)', '"count(*)" names no child table; say count(Child)'],
    ['max(price)', '"max(price)" names no child table; say max(Child.price)'],
    ['sum(a.x * b.y)', '"sum" needs columns of one child table'],
    ["date '2026-02-30'", '"2026-02-30" is no date this can read'],
    ["interval '3 moons'", '"3 moons" is no interval this can read'],
    ['a @> b', 'the operator "@>" is not known'],
    ['a::money_bag', 'a cast to "money_bag" is not known'],
    ['(select a from b)', 'it has a query inside'],
    ['rank() over (order by a)', '"rank" is a window over other rows'],
  ])('%s', async (text, why) => {
    const place = { file: 'rules.yaml', line: 3, column: 7 }
    const result = await readExpression(text, place)
    expect(result).toMatchObject({ code: 'UNREADABLE_EXPRESSION', severity: 'error', place })
    expect(result).toHaveProperty('message', `The expression "${text}" cannot be read: ${why}.`)
  })
})

test.each([
  ['a sum', Array(5000).fill('a').join(' + ')],
  ['a condition', Array(5000).fill('a').join(' or ')],
  ['parentheses', `${'('.repeat(50_000)}a${')'.repeat(50_000)}`],
])('%s of endless length is refused, not followed', async (_, text) => {
  expect(await readExpression(text, null)).toMatchObject({ code: 'UNREADABLE_EXPRESSION' })
})
