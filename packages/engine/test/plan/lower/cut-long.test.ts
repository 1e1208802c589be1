import { expect, test } from 'vitest'
import { dialects } from '../../../src/dialects/index.ts'
import { cutLong } from '../../../src/plan/lower/cut-long.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { call, column, number } from '../../../src/sql/build.ts'
import type { Expression } from '../../../src/sql/expression.ts'
import { printStatement } from '../../../src/sql/print-statement.ts'
import type { Layer, Source, Statement } from '../../../src/sql/query.ts'

const orders = { id: 'orders', foreignKeys: [] }
const lines = { id: 'lines', foreignKeys: [{ link: 'order_id', parent: 'orders' }] }
const plan = {
  tables: {
    orders: { table: orders, rows: { kind: 'count', rows: 250, why: '' } },
    lines: { table: lines, rows: { kind: 'per-parent', link: 'order_id', mean: 2, why: '' } },
  },
} as unknown as Plan

const work = (name: string): Source => ({ kind: 'work', name })

test.each<[string, Statement, readonly RegExp[]]>([
  [
    'rows of a table',
    make('orders', { kind: 'rows', from: number(0), rows: number(250) }),
    [/range\(CAST\(0 .*CAST\(0 \+ 128 /, /range\(CAST\(128 .*CAST\(128 \+ 122 /],
  ],
  [
    'rows that are counted for their parents',
    make('lines', { kind: 'repeat', name: 'lines counts', count: '#count' }),
    [
      /WHERE "#parent" < 64\)/,
      /WHERE \("#parent" >= 64\) AND \("#parent" < 128\)\)/,
      /WHERE \("#parent" >= 128\) AND \("#parent" < 192\)\)/,
      /WHERE "#parent" >= 192\)/,
    ],
  ],
  [
    'columns that come later',
    make('orders (2)', work('orders')),
    [/\nWHERE t."#row" < 128\n/, /\nWHERE t."#row" >= 128\n/],
  ],
  [
    'a sum for each parent, and for rows without one',
    make('sum', work('lines'), [column('order_id#row')]),
    [
      /WHERE \(t."order_id#row" IS NULL\) OR \(t."order_id#row" < 64\)/,
      /WHERE \(t."order_id#row" >= 64\) AND/,
      /WHERE \(t."order_id#row" >= 128\) AND/,
      /WHERE t."order_id#row" >= 192/,
    ],
  ],
])('%s are made range by range', (_, statement, expected) => {
  const printed = cutLong(plan, [statement], 150).map((part) =>
    printStatement(part, dialects.duckdb),
  )
  expect(printed).toHaveLength(expected.length)
  for (const [i, pattern] of expected.entries()) {
    expect(printed[i]).toMatch(pattern)
    expect(printed[i]).toMatch(i === 0 ? /^CREATE OR REPLACE TABLE/m : /^INSERT INTO work\./m)
  }
})

test.each<[string, Statement]>([
  ['few rows', make('orders', { kind: 'rows', from: number(0), rows: number(150) })],
  [
    'a window over all rows',
    make('orders (2)', work('orders'), [], call('nth_in', column('#row'))),
  ],
  ['groups by anything else', make('days', work('lines'), [column('day')])],
  ['another relation', make('slots', work('weights'))],
])('%s are made by one statement', (_, statement) => {
  expect(cutLong(plan, [statement], 150)).toEqual([statement])
})

function make(
  name: string,
  from: Source,
  groupBy: readonly Expression[] = [],
  expression: Expression = number(1),
): Statement {
  const layer: Layer = {
    name: 'first',
    from,
    keep: [],
    columns: [{ name: 'a', expression, comment: '' }],
    joins: [],
    where: null,
    groupBy,
  }
  return { kind: 'create-work', name, title: name, layers: [layer] }
}
