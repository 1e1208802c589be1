import {
  type DuckDBConnection,
  type DuckDBResultReader,
  type DuckDBType,
  DuckDBTypeId,
} from '@duckdb/node-api'
import { quoteName } from '../sql/quote.ts'
import { runLimited } from '../sql/run-limited.ts'
import { judgeFailure } from './judge-failure.ts'
import type { AnswerColumn, AskedQuery, Cell, QueryLimits, QueryOutcome } from './query-job.ts'

/**
 * Runs a query that is known to be one; the answer is kept in a table, so that none is too large to hand back. One that
 * nobody looks at again, and that is shown as a whole, needs no table.
 */
export async function answerQuery(
  { id, sql }: AskedQuery,
  connection: DuckDBConnection,
  {
    seconds: limit,
    rows: shown,
    isKept = true,
  }: Pick<QueryLimits, 'seconds' | 'rows'> & { readonly isKept?: boolean },
): Promise<QueryOutcome> {
  const start = performance.now()
  const took = (): number => (performance.now() - start) / 1000
  const keep = async (): Promise<DuckDBResultReader> => {
    await runLimited(connection, `CREATE OR REPLACE TEMP TABLE "__answer" AS (\n${sql}\n)`, limit)
    return await connection.runAndReadAll(`FROM "__answer" LIMIT ${shown + 1}`)
  }
  try {
    const some = `SELECT * FROM (\n${sql}\n) LIMIT ${shown + 1}`
    const seen = isKept ? null : await runLimited(connection, some, limit)
    const reader = seen && seen.currentRowCount <= shown ? seen : await keep()
    const seconds = took()
    const columns = reader.columnNames().map((name, index): AnswerColumn => {
      const type = reader.columnType(index)
      return { name, type: String(type), isNumber: isNumeric(type) }
    })
    const read = reader
      .getRowsJson()
      .map((row) => row.map((cell, index) => toCell(cell, columns[index]?.isNumber ?? false)))
    const rows = read.slice(0, shown)
    // an answer that is here as a whole need not be counted in the database
    const { rowCount, hasValue } =
      read.length > shown
        ? await countAnswer(connection, columns)
        : { rowCount: rows.length, hasValue: rows.some((row) => row.some(isValue)) }
    return { kind: 'answered', id, rowCount, hasValue, columns, rows, seconds }
  } catch (failure) {
    return { kind: 'failed', id, ...judgeFailure(failure), seconds: took() }
  }
}

async function countAnswer(
  connection: DuckDBConnection,
  columns: readonly AnswerColumn[],
): Promise<{ readonly rowCount: number; readonly hasValue: boolean }> {
  const counted = await connection.runAndReadAll(
    `SELECT count(*), coalesce(bool_or(${columns.map(printHasValue).join(' OR ')}), false) FROM "__answer"`,
  )
  const [rowCount, hasValue] = counted.getRows()[0] ?? []
  return { rowCount: Number(rowCount), hasValue: hasValue === true }
}

/** Neither null nor zero, as `printHasValue` asks it. */
function isValue(cell: Cell): boolean {
  return cell !== null && cell !== 0 && cell !== false
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
