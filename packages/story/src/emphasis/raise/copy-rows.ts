import type { Connection } from '@worldloom/runner'
import { isPartOfLink } from '../../world/is-part-of-link.ts'
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
  const { factor, more, order, named, counted } = raising
  if (!isGrouped) return null
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM (${sql})`)
  const rows = Number(reader.getRows()[0]?.[0] ?? 0)
  if (rows === 0) return null
  const wanted = Math.max(1, more ?? Math.ceil(rows * (factor - 1)))
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
  })
  return copied && (await copyParts(connection, table, copied, raising))
}
