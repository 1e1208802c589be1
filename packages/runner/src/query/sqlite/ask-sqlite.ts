import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { AnswerColumn, AskedQuery, Cell, QueryOutcome } from '../query-job.ts'

/** Asks one query of SQLite; whoever waits for it ends the process when it takes too long. */
export function askSqlite(
  { id, sql }: AskedQuery,
  database: DatabaseSync,
  { rows: shown }: { readonly rows: number },
): QueryOutcome {
  const start = performance.now()
  const took = (): number => (performance.now() - start) / 1000
  try {
    database.prepare(sql)
    const refusal = findRefusal(sql, database)
    if (refusal !== null)
      return { kind: 'failed', id, reason: 'refused', message: refusal, seconds: took() }
    // in brackets each column has a name of its own
    const statement = database.prepare(bracket(sql))
    statement.setReadBigInts(true)
    const names = statement.columns().map(({ name }) => name)
    const declared = statement.columns().map(({ type }) => type)
    const rows: SQLOutputValue[][] = []
    let rowCount = 0
    let hasAny = false
    for (const row of statement.iterate()) {
      const cells = names.map((name) => row[name] ?? null)
      rowCount += 1
      hasAny ||= cells.some(hasValue)
      if (rows.length < shown) rows.push(cells)
    }
    const columns = names.map((name, at) => describe(name, declared[at] ?? null, rows, at))
    return {
      ...{ kind: 'answered', id, rowCount, hasValue: hasAny, columns },
      ...{ rows: rows.map((row) => row.map(toCell)), seconds: took() },
    }
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure)
    const isRefused = /not authorized|access to .* is prohibited/.test(message)
    return {
      ...{ kind: 'failed', id, reason: isRefused ? 'refused' : 'error', seconds: took() },
      message: isRefused ? 'it asks for more than the data, which golden queries may not' : message,
    }
  }
}

/** Only one question can stand in brackets: SQLite itself reads no further than the first statement. */
function findRefusal(sql: string, database: DatabaseSync): string | null {
  try {
    database.prepare(bracket(sql))
    return null
  } catch {
    return 'it is not one question; a golden query only reads'
  }
}

function bracket(sql: string): string {
  return `SELECT * FROM (\n${sql}\n)`
}

function describe(
  name: string,
  declared: string | null,
  rows: readonly (readonly SQLOutputValue[])[],
  at: number,
): AnswerColumn {
  const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null)
  const isNumber = cells.length > 0 && cells.every(isNumeric)
  const stored = isNumber ? 'REAL' : 'VARCHAR'
  const isDay = !isNumber && /^(?:DATE|TIMESTAMP)/i.test(declared ?? '')
  return { name, type: isDay ? (declared ?? '').toUpperCase() : stored, isNumber }
}

function isNumeric(value: SQLOutputValue): boolean {
  return typeof value === 'number' || typeof value === 'bigint'
}

/** Neither NULL nor zero. */
function hasValue(value: SQLOutputValue): boolean {
  return value !== null && value !== 0 && value !== 0n
}

function toCell(value: SQLOutputValue): Cell {
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return value
}
