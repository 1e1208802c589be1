import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/quote.ts'
import { getColumn, isNumeric } from '../../world/world.ts'
import type { Contributors } from '../contributors/find-contributors.ts'
import { findGreat } from './find-great.ts'
import { countMost, insertCopies } from './insert-copies.ts'
import { listAmounts } from './list-amounts.ts'
import type { Raised, Raising } from './raising.ts'
import { shuffle } from './shuffle.ts'

/**
 * Adds copies of the parents of rows, each with copies of its rows that have great amounts of other ones: a customer has
 * more orders instead of one with hundreds of lines. Null where groups are told apart by the parents, where their key is
 * no number, or too many rows were needed.
 */
export async function addParents(
  connection: Connection,
  from: Contributors,
  raising: Raising,
): Promise<readonly Raised[] | null> {
  const { table, sql } = from
  const { order, named, events } = raising
  // another customer would be the same person twice
  const above = from.above.find((each) => events.has(each.table.id))
  const great = above && (await findGreat(connection, from, raising))
  if (!above || !great) return null
  const key = getColumn(above.table, above.key)
  const isCounted = above.table.primaryKey.length === 1 && above.table.primaryKey[0] === key.name
  if (!isCounted || !isNumeric(key)) return null
  const name = quoteName(key.name)
  const pairs = `SELECT b.rowid AS n, a.rowid AS parent FROM ${table.sqlName} AS b
    JOIN ${above.table.sqlName} AS a ON a.${name} = b.${quoteName(above.column)} WHERE b.rowid IN (${sql})`
  const reader = await connection.runAndReadAll(
    `SELECT count(DISTINCT parent), (SELECT max(${name}) FROM ${above.table.sqlName}) FROM (${pairs})`,
  )
  const [wholes = 0, before = 0] = (reader.getRows()[0] ?? []).map(Number)
  const needed = Math.ceil((great.wanted * wholes) / great.rows)
  const count = Math.min(needed, wholes, countMost(above.table, wholes))
  const turns = Math.max(1, Math.floor(Math.min(needed, countMost(above.table, wholes)) / count))
  const parents = `SELECT DISTINCT parent AS n FROM (${pairs}) ORDER BY ${shuffle(order)}, n LIMIT ${count}`
  const rows = `SELECT n FROM (${pairs}) WHERE parent IN (${parents})`
  const copies = await connection.runAndReadAll(`SELECT count(*) FROM (${rows})`)
  const children = Number(copies.getRows()[0]?.[0] ?? 0)
  const amounts = listAmounts({ table: above.table, isGrouped: true, groupedBy: [] }, raising)
  const added = await insertCopies(connection, above.table, {
    ...{ sql: parents, rows: count, wanted: count * turns, order, named },
    ...{ taken: new Set(amounts), others: null },
  })
  const keys = `SELECT n AS parent, turn, ${before} + row_number() OVER (ORDER BY turn, n) AS key
    FROM (${parents}), range(${turns}) AS turns(turn)`
  const copied =
    added &&
    (await insertCopies(connection, table, {
      ...{ ...great, sql: rows, rows: children, wanted: children * turns, order, named },
      under: {
        column: above.column,
        sql: `SELECT n, turn, key FROM (${pairs}) JOIN (${keys}) USING (parent)`,
      },
    }))
  return copied && [added, copied]
}
