import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/quote.ts'
import type { Contributors } from '../contributors/find-contributors.ts'
import { insertCopies } from './insert-copies.ts'
import { listAmounts } from './list-amounts.ts'
import type { Raised, Raising } from './raising.ts'

/** The greatest amounts that are there, such a share of all, are those of the rows that come in. */
const share = 0.1

/**
 * Adds copies of rows that have the numbers of other rows, those with the greatest amounts there are: a sum grows by what
 * is believable in each row of it. Null where an output is made of no amount, or too many rows were needed.
 */
export async function addAmounts(
  connection: Connection,
  from: Contributors,
  raising: Raising,
): Promise<Raised | null> {
  const { table, sql, measured, isGrouped } = from
  const { factor, order, named } = raising
  // great amounts may be what a condition asks for
  const able = listAmounts(from, { ...raising, compared: new Set() })
  const amount = measured.find((name) => able.includes(name))
  if (!isGrouped || amount === undefined) return null
  const free = [amount, ...listAmounts(from, raising)]
  const name = quoteName(amount)
  const least = `(SELECT quantile_cont(${name}, ${1 - share}) FROM ${table.sqlName})`
  const others = `SELECT rowid FROM ${table.sqlName} WHERE ${name} >= ${least} AND ${name} > 0`
  const reader = await connection.runAndReadAll(
    `SELECT count(*), sum(${name}), (SELECT avg(${name}) FROM ${table.sqlName} WHERE rowid IN (${others}))
     FROM ${table.sqlName} WHERE rowid IN (${sql})`,
  )
  const [rows = 0, sum = 0, each = 0] = (reader.getRows()[0] ?? []).map(Number)
  if (rows === 0 || sum <= 0 || each <= 0) return null
  const wanted = Math.max(1, Math.ceil((sum * (factor - 1)) / each))
  return await insertCopies(connection, table, {
    sql,
    rows,
    wanted,
    order,
    named,
    taken: new Set(free),
    others,
  })
}
