import type { Measure } from './measure.ts'
import type { ColumnSummary } from './summarize-columns.ts'
import type { ColumnShape } from './table-profile.ts'

const shownValues = 8

/** Counts how often each value occurs: numbers in their order, words by how often. */
export function countValues({ column, present }: ColumnSummary): Measure<ColumnShape> {
  const isNumber = column.kind === 'integer' || column.kind === 'number'
  return {
    sql: `histogram(${column.quoted}::VARCHAR)`,
    read: (entries) => {
      const all = entries.map(({ key, count }) => ({ value: key, share: count / present }))
      const sorted = isNumber
        ? all.toSorted((a, b) => Number(a.value) - Number(b.value))
        : all.toSorted((a, b) => b.share - a.share || (a.value < b.value ? -1 : 1))
      const shown = isNumber ? sorted : sorted.slice(0, shownValues)
      return { kind: 'values', values: shown, others: all.length - shown.length }
    },
  }
}
