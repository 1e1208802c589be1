import { chooseBins } from './choose-bins.ts'
import { fillBins } from './count-bins.ts'
import type { CountEntry, Measure } from './measure.ts'
import type { ColumnSummary } from './summarize-columns.ts'
import type { ColumnShape } from './table-profile.ts'

/** Counts, for a link, how many rows lead to one parent: orders per user. */
export function countChildren({ column, distinct }: ColumnSummary): Measure<ColumnShape> {
  return {
    sql: `list_aggregate(map_values(histogram(${column.quoted})), 'histogram')`,
    read: (sizes) => {
      const at = (share: number): number => findQuantile(sizes, share * distinct)
      const bins = chooseBins('integer', at(0), at(1), at(0.98))
      const binned = sizes.map(({ key, count }) => ({
        key: String(Math.min(Math.floor((Number(key) - bins.start) / bins.width), bins.count)),
        count,
      }))
      return fillBins(binned, bins, 'children', at(0.5))
    },
  }
}

/** The size that `rank` parents do not exceed. */
function findQuantile(sizes: readonly CountEntry[], rank: number): number {
  let passed = 0
  for (const { key, count } of sizes) {
    passed += count
    if (passed >= rank) return Number(key)
  }
  return Number(sizes.at(-1)?.key ?? 0)
}
