import { bracketIntervals } from './bracket-intervals.ts'
import { loadParser } from './load-parser.ts'
import type { GoldenQuery } from './query.ts'
import { respellSource, respellTranslation } from './respell.ts'

/** A query in DuckDB's dialect, or why there is none. */
export type PrintedQuery =
  | { readonly kind: 'printed'; readonly sql: string }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Prints a query in DuckDB's dialect; one that is in it stays as it is. */
export async function printDuckdb({ sql, dialect }: GoldenQuery): Promise<PrintedQuery> {
  if (dialect === 'duckdb') return { kind: 'printed', sql }
  const parser = await loadParser()
  type Dialect = Parameters<typeof parser.transpile>[1]
  const printed = parser.transpile(
    respellSource(parser, sql, dialect),
    dialect as Dialect,
    'duckdb' as Dialect,
  )
  const [first, ...others] = printed.sql ?? []
  if (!printed.success || first === undefined)
    return { kind: 'unreadable', reason: String(printed.error ?? 'it is no query') }
  if (others.length > 0) return { kind: 'unreadable', reason: 'it is more than one statement' }
  return { kind: 'printed', sql: bracketIntervals(parser, respellTranslation(parser, first)) }
}
