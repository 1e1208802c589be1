import type { Connection } from '@worldloom/runner'
import { askLimited, type Reader } from './ask-limited.ts'

/** What a query answers: `good` has a value that is neither null nor zero, `hollow` has rows without one. */
export type AnswerStatus = 'good' | 'hollow' | 'empty' | 'error'

export interface Answer {
  readonly status: AnswerStatus
  readonly rows: number
  /** What the database said, where it could not answer. */
  readonly message: string | null
}

/** The better the greater. */
export function rank({ status }: Answer): number {
  return ['error', 'empty', 'hollow', 'good'].indexOf(status)
}

/** Rows of an answer that are looked at. */
const most = 1000

/** Asks a query and judges the answer. */
export async function askQuery(
  connection: Connection,
  sql: string,
  milliseconds?: number,
): Promise<Answer> {
  return await judgeRows(() => askLimited(connection, printLimited(sql), [], milliseconds))
}

/** A query with as many rows as are looked at. A stream would keep silent about errors, so they are counted out beforehand. */
export function printLimited(sql: string): string {
  return `SELECT * FROM (${sql}) LIMIT ${most}`
}

/** Judges what such a query answers. */
export async function judgeRows(ask: () => Promise<Reader>): Promise<Answer> {
  try {
    const reader = await ask()
    const rows = reader.getRows()
    const isGood = rows.some((row) => row.some(hasValue))
    const status = rows.length === 0 ? 'empty' : isGood ? 'good' : 'hollow'
    return { status, rows: rows.length, message: null }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { status: 'error', rows: 0, message: message.split('\n')[0] ?? '' }
  }
}

/** Neither null nor zero in any type. */
function hasValue(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value)
  if (typeof value === 'bigint') return value !== 0n
  if (typeof value === 'string') return value !== ''
  const spelt = String(value)
  return !/^-?0*(?:\.0*)?$/.test(spelt)
}
