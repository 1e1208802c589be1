import type { Lookup } from '../analyze/find-lookups.ts'
import { printSql } from '../tree/parse-sql.ts'
import type { WorldTable } from '../world/world.ts'
import { askLimited } from './ask-limited.ts'
import type { Store } from './store/store.ts'

/** Those that find one row at most: what finds several already is not spoilt by another. */
export async function listKeptLookups(
  store: Store,
  lookups: readonly Lookup[],
): Promise<readonly Lookup[]> {
  const kept: Lookup[] = []
  for (const lookup of lookups)
    if (await checkLookups(store, [lookup], new Set(lookup.tables))) kept.push(lookup)
  return kept
}

/** Whether every lookup over these tables still finds one row at most. */
export async function checkLookups(
  store: Store,
  lookups: readonly Lookup[],
  tables: ReadonlySet<WorldTable>,
): Promise<boolean> {
  for (const { subquery, tables: read } of lookups) {
    if (!read.some((table) => tables.has(table))) continue
    const { node } = subquery.subquery
    const question = `lookup ${JSON.stringify(node)}`
    const found = await store.remember(read, question, () => countRows(store, node))
    if (found > 1) return false
  }
  return true
}

/** None where the lookup depends on the query around it. */
async function countRows(
  { connection, pool }: Store,
  query: Parameters<typeof printSql>[1],
): Promise<number> {
  const sql = await printSql(pool, query)
  try {
    const reader = await askLimited(
      connection,
      `SELECT count(*) FROM (SELECT 1 FROM (${sql}) LIMIT 2)`,
    )
    return Number(reader.getRows()[0]?.[0] ?? 0)
  } catch {
    // a name of the query around it is unknown here
    return 0
  }
}
