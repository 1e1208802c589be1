import type { Connection } from '@worldloom/runner'
import { isBoundToOthers } from '../../solve/constraints/list-own-conditions.ts'
import { quoteName } from '../../tree/quote.ts'
import { isLink } from '../../world/is-link.ts'
import { isPartOfKey } from '../../world/is-part-of-key.ts'
import { getColumn, isTemporal, type WorldColumn } from '../../world/world.ts'
import type { Contributors } from '../contributors/find-contributors.ts'
import type { Raised, Raising } from './raising.ts'

/** Spans become no more than so many times as long. */
const mostFactor = 20

/** Rows that are changed for one row of an answer, at most. */
const mostRows = 5000

/**
 * Makes what lies between times longer where an output is made of them: between
 * two times of a row, the later one comes later; between rows, all but the last come earlier, and all their times with them.
 * Null where there are none, or where they are bound to others.
 */
export async function stretchTimes(
  connection: Connection,
  { table, sql, timed, isGrouped, groupedBy: told }: Contributors,
  { factor }: Raising,
): Promise<Raised | null> {
  // rows that are listed one by one are told apart by all that they show
  const groupedBy = isGrouped ? told : []
  const isFree = ({ name }: WorldColumn): boolean =>
    !groupedBy.includes(name) && !isLink(table, name) && !isPartOfKey(table, name)
  const columns = timed.map((name) => getColumn(table, name))
  const able = columns.filter((column) => isFree(column) && !isBoundToOthers(table, column))
  const [own, other] = columns
  if (!own || able.length === 0 || factor > mostFactor) return null
  const names = groupedBy.map(quoteName).join(', ')
  // what lies between rows is that of all rows of a group, also of those before the first span
  const all = `SELECT rowid FROM ${table.sqlName} WHERE (${names}) IN (SELECT (${names}) FROM ${table.sqlName} WHERE rowid IN (${sql}))`
  const reader = await connection.runAndReadAll(other || groupedBy.length === 0 ? sql : all)
  const moved = reader.getRows().map(([n]) => BigInt(String(n)))
  if (moved.length === 0 || moved.length > mostRows) return null
  const where = `rowid IN (${moved.join(', ')})`
  if (other) {
    const order = await connection.runAndReadAll(
      `SELECT count(*) FILTER (WHERE ${seconds(other)} >= ${seconds(own)}) * 2 >= count(*) FROM ${table.sqlName} WHERE ${where}`,
    )
    const [earlier, later] = order.getRows()[0]?.[0] === true ? [own, other] : [other, own]
    if (!able.includes(later)) return null
    const more = `greatest((${seconds(later)} - ${seconds(earlier)}) * ${factor - 1}, ${least(later)})`
    const update = `UPDATE ${table.sqlName} SET ${quoteName(later.name)} = ${shift(later, more)} WHERE ${where}`
    await connection.run(update)
    return { table: table.id, added: 0, moved, columns: [later.name], sql: update }
  }
  const times = table.columns.filter((column) => isTemporal(column) && isFree(column))
  if (!times.includes(own) || times.some((column) => isBoundToOthers(table, column))) return null
  const last = `(SELECT max(${seconds(own)}) FROM ${table.sqlName} WHERE ${where})`
  const back = `-(${last} - ${seconds(own)}) * ${factor - 1}`
  const sets = times.map((column) => `${quoteName(column.name)} = ${shift(column, back)}`)
  const update = `UPDATE ${table.sqlName} SET ${sets.join(', ')} WHERE ${where}`
  await connection.run(update)
  return { table: table.id, added: 0, moved, columns: times.map(({ name }) => name), sql: update }
}

function seconds({ name }: WorldColumn): string {
  return `epoch(CAST(${quoteName(name)} AS TIMESTAMP))`
}

function shift({ name, type }: WorldColumn, by: string): string {
  const cell = `CAST(${quoteName(name)} AS TIMESTAMP)`
  return `CAST(${cell} + to_seconds(CAST(round(${by}) AS BIGINT)) AS ${type})`
}

/** What makes a difference in what the column tells. */
function least({ category }: WorldColumn): number {
  return category === 'date' ? 86_400 : 60
}
