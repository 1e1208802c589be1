import type { Connection } from '@worldloom/runner'
import { isPartOfKey } from '../../world/is-part-of-key.ts'
import { isPartOfLink } from '../../world/is-part-of-link.ts'
import { isTemporal } from '../../world/world.ts'
import type { Contributors } from '../contributors/find-contributors.ts'
import { copyParts, hasParts } from './copy-parts.ts'
import { insertCopies } from './insert-copies.ts'
import type { Raised, Raising } from './raising.ts'

/**
 * Adds copies of rows until there are so many times as many; copies keep what a row promises by itself. Null where a key
 * cannot be counted on, too many were needed, or rows are listed one by one.
 */
export async function copyRows(
  connection: Connection,
  { table, sql, isGrouped, groupedBy }: Contributors,
  raising: Raising,
): Promise<readonly Raised[] | null> {
  const { factor, more, order, named, counted, shift } = raising
  if (!isGrouped) return null
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM (${sql})`)
  const rows = Number(reader.getRows()[0]?.[0] ?? 0)
  if (rows === 0) return null
  const wanted = Math.max(1, more ?? Math.ceil(rows * (shift === null ? factor - 1 : factor)))
  const times = table.columns.filter(isTemporal).map(({ name }) => name)
  if (shift !== null && times.every((name) => !named.has(name.toLowerCase()))) return null
  if (shift !== null && times.some((name) => isPartOfKey(table, name))) return null
  // what is counted once is that of any other row
  const once = table.columns.filter(
    ({ name }) => counted.has(name.toLowerCase()) && !isPartOfLink(table, name),
  )
  const taken = new Set(once.map(({ name }) => name))
  const copied = await insertCopies(connection, table, {
    keepsPairs: hasParts(raising.world, table),
    sql,
    rows,
    wanted,
    order,
    named,
    groupedBy,
    taken,
    others: null,
    ...(shift === null ? {} : { shifted: { names: new Set(times), by: shift } }),
  })
  return copied && (await copyParts(connection, table, copied, raising))
}
