import {
  type DuckDBConnection,
  type DuckDBType,
  DuckDBTypeId,
  StatementType,
} from '@duckdb/node-api'
import { describeFailure, runLimited } from '../prove/run-limited.ts'
import { quoteName } from '../sql/quote.ts'
import type { AnswerColumn, AskedQuery, Cell, QueryLimits, QueryOutcome } from './query-job.ts'

/** Asks one query, for as long as the limits allow; the answer is kept in a table, so that none is too large to hand back. */
export async function askQuery(
  { id, sql }: AskedQuery,
  connection: DuckDBConnection,
  { seconds: limit, rows: shown }: Pick<QueryLimits, 'seconds' | 'rows'>,
): Promise<QueryOutcome> {
  const start = performance.now()
  const took = (): number => (performance.now() - start) / 1000
  try {
    const refusal = await findRefusal(sql, connection)
    if (refusal) return { kind: 'failed', id, reason: 'refused', message: refusal, seconds: took() }
    await runLimited(connection, `CREATE OR REPLACE TEMP TABLE "__answer" AS (\n${sql}\n)`, limit)
    const seconds = took()
    const reader = await connection.runAndReadAll(`FROM "__answer" LIMIT ${shown}`)
    const columns = reader.columnNames().map((name, index): AnswerColumn => {
      const type = reader.columnType(index)
      return { name, type: String(type), isNumber: isNumeric(type) }
    })
    const rows = reader
      .getRowsJson()
      .map((row) => row.map((cell, index) => toCell(cell, columns[index]?.isNumber ?? false)))
    const counted = await connection.runAndReadAll(
      `SELECT count(*), coalesce(bool_or(${columns.map(printHasValue).join(' OR ')}), false) FROM "__answer"`,
    )
    const [rowCount, hasValue] = counted.getRows()[0] ?? []
    return {
      ...{ kind: 'answered', id, rowCount: Number(rowCount), hasValue: hasValue === true },
      ...{ columns, rows, seconds },
    }
  } catch (failure) {
    return { kind: 'failed', id, ...judgeFailure(failure), seconds: took() }
  }
}

/** Why a text is no query: DuckDB's own parser says what it would do. */
async function findRefusal(sql: string, connection: DuckDBConnection): Promise<string | null> {
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

function judgeFailure(failure: unknown): {
  readonly reason: 'refused' | 'stopped' | 'error'
  readonly message: string
} {
  const message = describeFailure(failure)
  if (/^it took longer than/.test(message))
    return { reason: 'stopped', message: `it was stopped: ${message}` }
  if (/^Out of Memory Error/.test(message))
    return { reason: 'stopped', message: `it was stopped: it needs more memory than it may have` }
  if (
    /^Permission Error|disabled (?:by|through) configuration|file system operations are/i.test(
      message,
    )
  )
    return {
      reason: 'refused',
      message: 'it asks for a file, the network or a setting, which golden queries may not',
    }
  return { reason: 'error', message }
}

function printHasValue({ name, type, isNumber }: AnswerColumn): string {
  const column = quoteName(name)
  if (isNumber) return `${column} <> 0`
  return type === 'BOOLEAN' ? `${column} IS TRUE` : `${column} IS NOT NULL`
}

const numeric: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
])

function isNumeric({ typeId }: DuckDBType): boolean {
  return numeric.has(typeId)
}

/** Large integers and decimals come as texts; a number is what charts and comparisons need. */
function toCell(cell: unknown, isNumber: boolean): Cell {
  if (cell === null || cell === undefined) return null
  if (isNumber) return Number(cell)
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell
  return JSON.stringify(cell)
}
