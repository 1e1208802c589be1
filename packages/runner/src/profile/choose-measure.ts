import { chooseBins } from './choose-bins.ts'
import { countBins } from './count-bins.ts'
import { countChildren } from './count-children.ts'
import { countValues } from './count-values.ts'
import type { Measure } from './measure.ts'
import type { ReadRows } from './read-samples.ts'
import type { ColumnSummary } from './summarize-columns.ts'
import type { ColumnShape, ProfiledTable } from './table-profile.ts'

const fewValues = 12
const mostValues = 1000
const longText = 40

/** Chooses what shows a column best, or null where a plot would say nothing: keys, names, codes. */
export function chooseMeasure(
  table: ProfiledTable,
  rows: ReadRows,
  summary: ColumnSummary,
): Measure<ColumnShape> | null {
  const { column, present, distinct, scale } = summary
  if (present === 0 || table.keys.includes(column.name)) return null
  if (distinct <= fewValues) return countValues(summary)
  if (table.links.some((link) => link.column === column.name)) {
    // a sample of rows says nothing of how many lead to one parent
    return rows.complete ? countChildren(summary) : null
  }
  if (column.kind === 'other' || column.kind === 'boolean' || scale === null) return null
  const { minimum, maximum, percentile98 } = scale
  if (column.kind !== 'text') {
    return countBins(summary, chooseBins(column.kind, minimum, maximum, percentile98))
  }
  if (distinct <= mostValues && distinct * 4 <= present) return countValues(summary)
  if (maximum < longText) return null
  return countBins(summary, chooseBins('integer', minimum, maximum, percentile98))
}
