import type { AnsweredQuery, Cell } from '@worldloom/runner'
import { expect, test } from 'vitest'
import { choosePlot } from '../../src/report/choose-plot.ts'

test('bars show what the rows are ordered by, not what stands first', () => {
  const answer = answerOf(
    [
      ['seller', 'VARCHAR'],
      ['orders', 'BIGINT'],
      ['revenue', 'DOUBLE'],
    ],
    [
      ['a', 3, 90],
      ['b', 5, 40],
      ['c', 1, 10],
    ],
  )
  expect(choosePlot(answer)).toMatchObject({ kind: 'bars', unit: 'revenue' })
})

test('a course over time is a line in the order of time, and one that repeats a time has none', () => {
  const columns = [
    ['month', 'DATE'],
    ['customers', 'BIGINT'],
  ] as const
  const rows = [
    ['2025-03-01', 9],
    ['2025-01-01', 4],
    ['2025-02-01', 6],
  ]
  expect(choosePlot(answerOf(columns, rows))).toMatchObject({
    kind: 'line',
    points: [{ value: 4 }, { value: 6 }, { value: 9 }],
  })
  expect(choosePlot(answerOf(columns, [...rows, ['2025-01-01', 7]]))).toBeNull()
})

test('a single row has no chart, nor one without a name', () => {
  expect(choosePlot(answerOf([['total', 'BIGINT']], [[4]]))).toBeNull()
  expect(choosePlot(answerOf([['total', 'BIGINT']], [[4], [3]]))).toBeNull()
})

function answerOf(
  columns: readonly (readonly [string, string])[],
  rows: readonly (readonly Cell[])[],
): AnsweredQuery {
  return {
    ...{ kind: 'answered', id: 'q', hasValue: true, seconds: 0, rows, rowCount: rows.length },
    columns: columns.map(([name, type]) => ({ name, type, isNumber: /INT|DOUBLE/.test(type) })),
  }
}
