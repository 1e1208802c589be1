import { type Bins, listEdges } from './choose-bins.ts'
import { type ColumnKind, findPosition } from './column-kind.ts'
import type { CountEntry, Measure } from './measure.ts'
import type { ColumnSummary } from './summarize-columns.ts'
import type { ColumnShape } from './table-profile.ts'

type Histogram = Extract<ColumnShape, { kind: 'histogram' }>

/** Counts the values of a column, or the lengths of its texts, in bins. */
export function countBins({ column, scale }: ColumnSummary, bins: Bins): Measure<ColumnShape> {
  const place = `(${findPosition(column.kind, column.quoted)})`
  return {
    // least() passes over NULL, which would count absent values as far out
    sql: `histogram(least(floor((${place} - ${bins.start}) / ${bins.width}), ${bins.count})::INTEGER)
      FILTER (${place} IS NOT NULL)`,
    read: (entries) => fillBins(entries, bins, nameScale(column.kind), scale?.median ?? 0),
  }
}

/** A histogram from counts by bin number; the number after the last bin counts what lies above. */
export function fillBins(
  entries: readonly CountEntry[],
  bins: Bins,
  of: Histogram['of'],
  median: number,
): Histogram {
  const counts = new Array<number>(bins.count + 1).fill(0)
  for (const { key, count } of entries) counts[Number(key)] = (counts[Number(key)] ?? 0) + count
  const edges = listEdges(bins)
  return {
    kind: 'histogram',
    of,
    edges,
    counts: counts.slice(0, -1),
    above: counts.at(-1) ?? 0,
    median,
  }
}

function nameScale(kind: ColumnKind): Histogram['of'] {
  switch (kind) {
    case 'date':
    case 'timestamp':
    case 'time':
      return kind
    case 'text':
      return 'length'
    default:
      return 'number'
  }
}
