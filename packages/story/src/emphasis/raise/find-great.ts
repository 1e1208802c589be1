import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/quote.ts'
import type { Contributors } from '../contributors/find-contributors.ts'
import { listAmounts } from './list-amounts.ts'
import type { Raising } from './raising.ts'

/** The greatest amounts that are there, such a share of all, are those of the rows that come in. */
const share = 0.1

/** Copies of rows that have great amounts of other rows. */
export interface Great {
  /** How many rows there are to copy. */
  readonly rows: number
  /** How many copies make the sum what it should be. */
  readonly wanted: number
  /** The numbers that are those of other rows. */
  readonly taken: ReadonlySet<string>
  /** Gives the numbers of these rows. */
  readonly others: string
}

/** How many copies of rows with great amounts an answer lacks; null where it is made of no amount. */
export async function findGreat(
  connection: Connection,
  from: Contributors,
  raising: Raising,
): Promise<Great | null> {
  const { table, sql, measured, isGrouped } = from
  // great amounts may be what a condition asks for
  const able = listAmounts(from, { ...raising, compared: new Set() })
  const amount = measured.find((name) => able.includes(name))
  if (!isGrouped || amount === undefined) return null
  const name = quoteName(amount)
  const least = `(SELECT quantile_cont(${name}, ${1 - share}) FROM ${table.sqlName})`
  const others = `SELECT rowid FROM ${table.sqlName} WHERE ${name} >= ${least} AND ${name} > 0`
  const reader = await connection.runAndReadAll(
    `SELECT count(*), sum(${name}), (SELECT avg(${name}) FROM ${table.sqlName} WHERE rowid IN (${others}))
     FROM ${table.sqlName} WHERE rowid IN (${sql})`,
  )
  const [rows = 0, sum = 0, each = 0] = (reader.getRows()[0] ?? []).map(Number)
  if (rows === 0 || sum <= 0 || each <= 0) return null
  const wanted = Math.max(1, Math.ceil((sum * (raising.factor - 1)) / each))
  return { rows, wanted, taken: new Set([amount, ...listAmounts(from, raising)]), others }
}
