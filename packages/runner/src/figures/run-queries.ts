import type { DuckDBConnection } from '@duckdb/node-api'
import { describeFailure, runLimited } from '../sql/run-limited.ts'

/** A query from a rules file, and what its columns are taken for. */
export interface ShapedQuery {
  readonly query: string
  /** One number; labels and numbers; days and numbers; or times, which are counted by weekday and hour. */
  readonly shape: 'number' | 'bars' | 'line' | 'week'
}

/** What a query gave, or why it gave nothing. */
export type QueryAnswer =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly unknown[])[] }
  | { readonly kind: 'failed'; readonly why: string }

/**
 * Asks a generator's tables what a rules file wants to see of them, each query for so many seconds at
 * most. From here on the database reaches no file and no network, since the queries come from outside.
 */
export async function runQueries(
  connection: DuckDBConnection,
  queries: readonly ShapedQuery[],
  seconds: number,
): Promise<readonly QueryAnswer[]> {
  if (queries.length === 0) return []
  await lock(connection)
  const answers: QueryAnswer[] = []
  for (const query of queries) answers.push(await runQuery(connection, query, seconds))
  return answers
}

/** A job that lets queries in earlier has locked it already. */
async function lock(connection: DuckDBConnection): Promise<void> {
  const setting = await connection.runAndReadAll("SELECT current_setting('lock_configuration')")
  if (setting.getRows()[0]?.[0] === true) return
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
}

async function runQuery(
  connection: DuckDBConnection,
  { query, shape }: ShapedQuery,
  seconds: number,
): Promise<QueryAnswer> {
  // in parentheses nothing but a query can stand
  const sql = readAs[shape](`(\n${query.trim().replace(/;$/, '')}\n)`)
  try {
    const { count } = await connection.extractStatements(sql)
    if (count !== 1) return { kind: 'failed', why: 'it is more than one statement' }
    return { kind: 'rows', rows: (await runLimited(connection, sql, seconds)).getRows() }
  } catch (failure) {
    return { kind: 'failed', why: describeFailure(failure) }
  }
}

const readAs: Readonly<Record<ShapedQuery['shape'], (inner: string) => string>> = {
  number: (inner) => `SELECT CAST(a AS DOUBLE) FROM ${inner} AS q (a) LIMIT 1`,
  bars: (inner) =>
    `SELECT CAST(a AS VARCHAR), CAST(b AS DOUBLE) FROM ${inner} AS q (a, b) LIMIT 100`,
  line: (inner) =>
    `SELECT strftime(CAST(a AS DATE), '%Y-%m-%d'), CAST(b AS DOUBLE) FROM ${inner} AS q (a, b) LIMIT 5000`,
  week: (inner) =>
    `SELECT CAST(isodow(t) - 1 AS INTEGER), CAST(hour(t) AS INTEGER), CAST(count(*) AS DOUBLE)
     FROM (SELECT CAST(a AS TIMESTAMP) AS t FROM ${inner} AS q (a)) WHERE isfinite(t) GROUP BY 1, 2`,
}
