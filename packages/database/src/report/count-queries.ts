import type { QueryStatus, ReportQuery, ReportTotals } from '@worldloom/report'

/** How golden queries fared together. */
export function countQueries(queries: readonly ReportQuery[]): ReportTotals {
  const count = (wanted: QueryStatus): number =>
    queries.filter(({ status }) => status === wanted).length
  return {
    queries: queries.length,
    meaningful: queries.filter(({ valid }) => valid).length,
    good: count('good'),
    hollow: count('hollow'),
    empty: count('empty'),
    error: count('error'),
    refused: count('refused'),
  }
}
