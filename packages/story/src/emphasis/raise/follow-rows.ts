import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/quote.ts'
import { isLink } from '../../world/is-link.ts'
import { isPartOfKey } from '../../world/is-part-of-key.ts'
import { isPartOfLink } from '../../world/is-part-of-link.ts'
import { isTemporal } from '../../world/world.ts'
import type { Contributors } from '../contributors/find-contributors.ts'
import { copyParts, hasParts } from './copy-parts.ts'
import { insertCopies } from './insert-copies.ts'
import type { Raised, Raising } from './raising.ts'

/** Days in a row, at most. */
const mostDays = 40

/**
 * Adds copies of one of some rows on the days right after it, of another one for each row of an answer: days in a row become
 * more. Null where what is told is no
 * number of rows, or the query names no time of the table.
 */
export async function followRows(
  connection: Connection,
  { table, sql, isGrouped, groupedBy }: Contributors,
  raising: Raising,
): Promise<readonly Raised[] | null> {
  const { row, more, order, named } = raising
  const times = table.columns.filter(isTemporal)
  const time = times.find(({ name }) => named.has(name.toLowerCase()))
  const isCounted = isGrouped && more !== null && more <= mostDays
  if (!time || !isCounted || times.some(({ name }) => isPartOfKey(table, name))) return null
  const day = (of: string): string => `CAST(${of}.${quoteName(time.name)} AS DATE)`
  const own = `SELECT t.rowid AS n, ${day('t')} AS day FROM ${table.sqlName} AS t WHERE t.rowid IN (${sql})`
  // the last of days in a row, of which there may be several
  const ends = `SELECT n, day FROM (${own}) AS e WHERE NOT EXISTS (SELECT 1 FROM (${own}) AS f WHERE f.day = e.day + 1)`
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM (${ends})`)
  const count = Number(reader.getRows()[0]?.[0] ?? 0)
  if (count === 0) return null
  const one = `SELECT n FROM (${ends}) ORDER BY day DESC, n LIMIT 1 OFFSET ${row % count}`
  // whoever comes each day does not come for the same thing
  const taken = table.columns.filter(
    ({ name }) => isLink(table, name) && !isPartOfLink(table, name) && !groupedBy.includes(name),
  )
  const copied = await insertCopies(connection, table, {
    keepsPairs: hasParts(raising.world, table),
    ...{ sql: one, rows: 1, wanted: more, order, named },
    ...{ taken: new Set(taken.map(({ name }) => name)), others: null },
    later: new Set(times.map(({ name }) => name)),
  })
  return copied && (await copyParts(connection, table, copied, raising))
}
