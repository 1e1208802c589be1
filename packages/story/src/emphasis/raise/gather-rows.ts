import type { Connection } from '@worldloom/runner'
import { isBoundToOthers } from '../../solve/constraints/list-own-conditions.ts'
import { quoteName } from '../../tree/quote.ts'
import { isDerived } from '../../world/is-derived.ts'
import { isLink } from '../../world/is-link.ts'
import { isPartOfLink } from '../../world/is-part-of-link.ts'
import { getColumn } from '../../world/world.ts'
import type { Contributors } from '../contributors/find-contributors.ts'
import { shownRows } from '../judge-here.ts'
import type { Raised, Raising } from './raising.ts'
import { refuseTwins } from './refuse-twins.ts'
import { shuffle } from './shuffle.ts'

/** So many of the rows that the answer does not show may go over for one row of it. */
const mostShare = 0.3

/**
 * Lets rows of groups that the answer does not show fall into one that it shows: the columns that tell the groups apart
 * become what they are there, and nothing else of a row changes. Links do so only where groups are told apart by what they
 * lead to. Null where other columns tell groups apart as well, where these are times or bound to others, or where too few
 * rows are left.
 */
export async function gatherRows(
  connection: Connection,
  from: Contributors,
  { factor, more, order, counted, world }: Raising,
): Promise<Raised | null> {
  const { table, sql, isParent, groupedBy, isLinked } = from
  const columns = groupedBy.map((name) => getColumn(table, name))
  const isFree = columns.every(
    (column) =>
      (isLinked ? !isPartOfLink(table, column.name) : !isLink(table, column.name)) &&
      !isBoundToOthers(table, column) &&
      !isDerived(world, table, column.name) &&
      !/^(?:date|timestamp|time|other)$/.test(column.category) &&
      !table.keys.some((key) => key.includes(column.name) && (isParent || key.length === 1)),
  )
  if (!from.isGrouped || columns.length === 0 || !isFree) return null
  const reader = await connection.runAndReadAll(`SELECT count(*), min(n) FROM (${sql})`)
  const [all, like] = reader.getRows()[0] ?? []
  const rows = Number(all ?? 0)
  const wanted = Math.max(1, more ?? Math.ceil(rows * (factor - 1)))
  if (!rows) return null
  const found = await connection.runAndReadAll(
    `SELECT n, count(*) OVER () FROM (${listFree(from, counted)}) ORDER BY ${shuffle(order)}, n LIMIT ${wanted}`,
  )
  const moved = found.getRows().map(([n]) => BigInt(String(n)))
  const most = Number(found.getRows()[0]?.[1] ?? 0) * mostShare
  if (moved.length < wanted || wanted > Math.max(1, most)) return null
  const names = columns.map(({ name }) => name)
  const sets = names.map((name) => `${quoteName(name)} = o.${quoteName(name)}`)
  const update = `UPDATE ${table.sqlName} AS t SET ${sets.join(', ')}
    FROM ${table.sqlName} AS o WHERE o.rowid = ${like} AND t.rowid IN (${moved.join(', ')})`
  await connection.run(update)
  if (table.keys.some((key) => key.some((name) => names.includes(name))))
    await refuseTwins(connection, table)
  return { table: table.id, added: 0, moved, columns: names, sql: update }
}

/**
 * The rows of groups that the answer does not show; where values are counted once each, or come once with a group by a
 * key, one for each that is not there yet.
 */
function listFree(
  { table, sql, groupedBy, everywhere }: Contributors,
  counted: ReadonlySet<string>,
): string {
  const same = everywhere.names.map(
    (name, at) => `CAST(s.${quoteName(name)} AS VARCHAR) IS NOT DISTINCT FROM e.g${at}`,
  )
  const free = `SELECT DISTINCT n FROM (${everywhere.sql}) AS e
    WHERE NOT EXISTS (SELECT 1 FROM ${shownRows} AS s WHERE ${same.join(' AND ')})`
  const keyed = table.keys.filter((key) => key.some((name) => groupedBy.includes(name))).flat()
  const others = table.columns.filter(({ name }) => !groupedBy.includes(name))
  const once =
    others.find(({ name }) => counted.has(name.toLowerCase())) ??
    others.find(({ name }) => keyed.includes(name))
  if (!once) return free
  const name = quoteName(once.name)
  return `SELECT min(n) AS n FROM (${free}) JOIN ${table.sqlName} AS t ON t.rowid = n
    WHERE t.${name} NOT IN (SELECT ${name} FROM ${table.sqlName} WHERE rowid IN (${sql}) AND ${name} IS NOT NULL)
    GROUP BY t.${name}`
}
