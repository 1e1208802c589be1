import { type DuckDBConnection, StatementType } from '@duckdb/node-api'
import { quoteText } from '../sql/quote.ts'
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
  const isAboutItself = !bracketed || (await asksEngine(sql, connection))
  return isAboutItself
    ? 'it asks about the database itself; a golden query asks about its data'
    : null
}

/** Whether it reads what DuckDB tells of itself, such as `duckdb_settings()`. */
async function asksEngine(sql: string, connection: DuckDBConnection): Promise<boolean> {
  if (!/duckdb_|pragma_/i.test(sql)) return false
  const read = await connection.runAndReadAll(`SELECT json_serialize_sql(${quoteText(sql)})`)
  // quotes within a text of the query are escaped there, so only a call looks like one
  return /"function_name":"(?:duckdb|pragma)_/i.test(String(read.getRows()[0]?.[0]))
}
