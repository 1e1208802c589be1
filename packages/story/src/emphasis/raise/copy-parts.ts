import type { Connection } from '@worldloom/runner'
import { getPartTable } from '../../derive/find-parts.ts'
import { quoteName } from '../../tree/quote.ts'
import type { World, WorldTable } from '../../world/world.ts'
import { type Copied, insertCopies } from './insert-copies.ts'
import type { Raised, Raising } from './raising.ts'

/** Rows cannot be copied with what they are made of, whichever of them come first. */
export class NoCopies extends Error {}

/** Whether some columns of a table are sums over rows that lead to it. */
export function hasParts({ derived }: World, { id }: WorldTable): boolean {
  return derived.some(
    ({ table, parts }) => table === id && parts.some(({ name }) => name !== 'count'),
  )
}

/**
 * Gives copies of rows copies of what their sums are made of: an order put in has the lines of the one that it is a copy of.
 * Ends the attempt where they are too many.
 */
export async function copyParts(
  connection: Connection,
  table: WorldTable,
  { pairs, ...copied }: Copied,
  { world, order, named }: Raising,
): Promise<readonly Raised[]> {
  if (!hasParts(world, table)) return [copied]
  const parts = world.derived.flatMap((each) => (each.table === table.id ? each.parts : []))
  const below = new Map(
    parts.flatMap((part) => {
      const { table: child, link } = getPartTable(world, part)
      const isOne = part.links.length === 1 && link.columns.length === 1
      return part.name !== 'count' && isOne ? [[child.id, { child, link }] as const] : []
    }),
  )
  const raised: Raised[] = [copied]
  for (const { child, link } of below.values()) {
    const [column = '', key = ''] = [link.columns[0], link.parentColumns[0]]
    const sources = `SELECT n, turn, row_number() OVER (ORDER BY turn, n) AS nth FROM (${pairs})`
    const fresh = `SELECT ${quoteName(key)} AS key, row_number() OVER (ORDER BY rowid) AS nth FROM
      (SELECT rowid, ${quoteName(key)} FROM ${table.sqlName} ORDER BY rowid DESC LIMIT ${copied.added})`
    const under = `SELECT c.rowid AS n, s.turn, f.key FROM (${sources}) AS s JOIN (${fresh}) AS f USING (nth)
      JOIN ${table.sqlName} AS a ON a.rowid = s.n JOIN ${child.sqlName} AS c ON c.${quoteName(column)} = a.${quoteName(key)}`
    const reader = await connection.runAndReadAll(
      `SELECT count(DISTINCT n), coalesce(max(turn), 0) + 1, count(*) FROM (${under})`,
    )
    const [rows = 0, turns = 0, all = 0] = (reader.getRows()[0] ?? []).map(Number)
    if (all === 0) continue
    const copies = await insertCopies(connection, child, {
      ...{ sql: `SELECT DISTINCT n FROM (${under})`, rows, wanted: rows * turns, order, named },
      ...{ taken: new Set<string>(), others: null, under: { column, sql: under } },
    })
    if (!copies)
      throw new NoCopies(`Rows of ${child.id} cannot be copied with those of ${table.id}`)
    raised.push(copies)
  }
  return raised
}
