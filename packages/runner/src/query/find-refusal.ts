import { type DuckDBConnection, StatementType } from '@duckdb/node-api'
import { judgeFailure } from './judge-failure.ts'
import type { AskedQuery, FailedQuery } from './query-job.ts'

/** Why a text is not to be run, or cannot be: DuckDB's own parser says what it would do. */
export async function findRefusal(
  { sql }: AskedQuery,
  connection: DuckDBConnection,
): Promise<Pick<FailedQuery, 'reason' | 'message'> | null> {
  try {
    const message = await findReason(sql, connection)
    return message === null ? null : { reason: 'refused', message }
  } catch (failure) {
    return judgeFailure(failure)
  }
}

async function findReason(sql: string, connection: DuckDBConnection): Promise<string | null> {
  const extracted = await connection.extractStatements(sql)
  if (extracted.count !== 1)
    return `it is ${extracted.count} statements; a golden query is one question`
  const prepared = await extracted.prepare(0)
  const { statementType } = prepared
  prepared.destroySync()
  if (statementType !== StatementType.SELECT)
    return `${StatementType[statementType]} is no question; a golden query only reads`
  // PRAGMA, SHOW and DESCRIBE call themselves SELECT, yet cannot stand in brackets
  const bracketed = await connection.extractStatements(`SELECT * FROM (\n${sql}\n)`).then(
    () => true,
    () => false,
  )
  return bracketed ? null : 'it asks about the database itself; a golden query asks about its data'
}
