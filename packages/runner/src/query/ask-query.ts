import type { DuckDBConnection } from '@duckdb/node-api'
import { answerQuery } from './answer-query.ts'
import { findRefusal } from './find-refusal.ts'
import type { AskedQuery, QueryLimits, QueryOutcome } from './query-job.ts'

/** Asks one query from outside, for as long as the limits allow: what is no question is not run. */
export async function askQuery(
  query: AskedQuery,
  connection: DuckDBConnection,
  limits: Pick<QueryLimits, 'seconds' | 'rows'>,
): Promise<QueryOutcome> {
  const start = performance.now()
  const refusal = await findRefusal(query, connection)
  if (!refusal) return await answerQuery(query, connection, limits)
  return { kind: 'failed', id: query.id, ...refusal, seconds: (performance.now() - start) / 1000 }
}
