import { bracketIntervals } from './bracket-intervals.ts'
import { loadParser, type Parser } from './load-parser.ts'
import type { GoldenQuery } from './query.ts'
import { respellSource, respellTranslation } from './respell.ts'

/** A query in DuckDB's dialect, or why there is none. */
export type PrintedQuery =
  | { readonly kind: 'printed'; readonly sql: string }
  | { readonly kind: 'unreadable'; readonly reason: string }

const known = new WeakMap<GoldenQuery, PrintedQuery>()

/** Prints a query in DuckDB's dialect, once; one that is in it stays as it is. */
export async function printDuckdb(query: GoldenQuery): Promise<PrintedQuery> {
  const found = known.get(query) ?? print(await loadParser(), query)
  known.set(query, found)
  return found
}

function print(parser: Parser, { sql, dialect }: GoldenQuery): PrintedQuery {
  if (dialect === 'duckdb') return { kind: 'printed', sql }
  type Dialect = Parameters<Parser['transpile']>[1]
  const printed = parser.transpile(
    respellSource(parser, sql, dialect),
    dialect as Dialect,
    'duckdb' as Dialect,
  )
  const [first, ...others] = printed.sql ?? []
  if (!printed.success || first === undefined)
    return { kind: 'unreadable', reason: String(printed.error ?? 'it is no query') }
  if (others.length > 0) return { kind: 'unreadable', reason: 'it is more than one statement' }
  return {
    kind: 'printed',
    sql: bracketIntervals(parser, respellTranslation(parser, first, dialect)),
  }
}
