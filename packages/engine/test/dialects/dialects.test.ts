import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../src/dialects/dialect.ts'
import { dialects } from '../../src/dialects/index.ts'
import { binary, call, column, concat, nothing, number, text } from '../../src/sql/build.ts'
import type { Expression } from '../../src/sql/expression.ts'
import { printExpression } from '../../src/sql/print-expression.ts'

const { duckdb, bigquery } = dialects

test('every dialect defines the same functions with the same arguments', () => {
  expect(listFunctions(bigquery)).toEqual(listFunctions(duckdb))
  expect(listFunctions(duckdb)).toContain('draw(m, k)')
})

test('a dialect uses no function of the head before it is defined', () => {
  for (const { prelude } of [duckdb, bigquery]) {
    const known = new Set<string>()
    for (const statement of prelude) {
      const [, name = '', body = ''] =
        /(?:MACRO|FUNCTION) (\w+)\(.*?\) AS (.*)/.exec(statement) ?? []
      const own = [...body.matchAll(/\b([a-z]\w*)\(/g)].map(([, called = '']) => called)
      expect(
        own.filter(
          (called) => /^(mix|row_mix|draw|stir|shuffle)/.test(called) && !known.has(called),
        ),
      ).toEqual([])
      known.add(name)
    }
  }
})

describe('an expression stands in each dialect as', () => {
  const cases: readonly [string, Expression, string, string][] = [
    [
      'a text with its quotes',
      text("it's \\ a\nline"),
      "'it''s \\ a\nline'",
      "'it\\'s \\\\ a\\nline'",
    ],
    ['a name', column('#row'), '"#row"', '`_#row`'],
    ['a decimal', number('0.10'), '0.10', "NUMERIC '0.10'"],
    ['a remainder', binary(column('a'), '%', number(7)), '"a" % 7', 'MOD(`a`, 7)'],
    ['a quotient without rest', call('div', column('a'), number(7)), '("a" // 7)', 'DIV(`a`, 7)'],
    [
      'a comparison with nothing',
      binary(nothing, '>=', column('a')),
      'CAST(NULL AS BOOLEAN)',
      'CAST(NULL AS BOOL)',
    ],
    [
      'the larger of two',
      call('greatest', column('a'), number(1)),
      'greatest("a", 1)',
      'COALESCE(GREATEST(`a`, 1), 1)',
    ],
    [
      'a chain of texts',
      concat(text('a'), column('b'), text('c')),
      `'a' || "b" || 'c'`,
      "'a' || `b` || 'c'",
    ],
    [
      'a pattern with its gaps filled',
      call('fill', column('a'), column('b'), text('c')),
      `format("a", "b", 'c')`,
      "REPLACE(REPLACE(`a`, '{0}', `b`), '{1}', 'c')",
    ],
    [
      'numbers in hexadecimal digits',
      call('print_hex', text('%08x-%04x'), column('a'), column('b')),
      `printf('%08x-%04x', "a", "b")`,
      "FORMAT('%08x-%04x', `a`, `b`)",
    ],
    [
      'cents as money',
      call('money', column('a'), number(2)),
      'CAST("a" * 0.01 AS DECIMAL(18, 2))',
      '(CAST(`a` AS NUMERIC) / 100)',
    ],
  ]

  test.each(cases)('%s', (_, expression, inDuckdb, inBigquery) => {
    expect(print(expression, duckdb)).toBe(inDuckdb)
    expect(print(expression, bigquery)).toBe(inBigquery)
  })
})

test('BigQuery gives tables on the way legal names, no two alike', () => {
  const names = ['orders (2)', 'orders 2', 'a, members', 'a: members', 'a.b', 'a b', 'a#b']
  const printed = names.map((name) => bigquery.workName(name))
  expect(new Set(printed).size).toBe(names.length)
  for (const name of printed)
    expect(name).toMatch(/^work\.`[\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\p{Zs}]+`$/u)
})

function print(expression: Expression, dialect: Dialect): string {
  return printExpression(expression, dialect, (path) => path.map(dialect.quoteName).join('.'))
}

function listFunctions({ prelude }: Dialect): readonly string[] {
  return prelude.flatMap((statement) => {
    const [, name = '', list = ''] =
      /(?:MACRO|TEMP FUNCTION) (\w+)\((.*?)\) AS/.exec(statement) ?? []
    const names = list.split(', ').map((argument) => argument.split(' ')[0])
    return name ? [`${name}(${names.join(', ')})`] : []
  })
}
