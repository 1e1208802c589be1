import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/quote.ts'
import { getColumn } from '../../world/world.ts'
import type { Contributors } from '../contributors/find-contributors.ts'
import { listAmounts } from './list-amounts.ts'
import type { Raised, Raising } from './raising.ts'

/** An amount becomes no more than so many times as much; what is counted, such as downloads, may be few or many. */
const mostFactor = 2500
const mostCounted = 100_000

/** Rows that are changed for one row of an answer, at most. */
const mostRows = 5000

/**
 * Makes an amount of rows so many times as much, at least a little more, where an output is made of it and nothing else of
 * the query speaks of it. Null where there is none, or where it is bound to others of its row.
 */
export async function enlargeAmounts(
  connection: Connection,
  from: Contributors,
  raising: Raising,
): Promise<Raised | null> {
  const { table, sql, measured } = from
  const { factor } = raising
  const free = listAmounts(from, raising)
  const able = measured.filter((each) => free.includes(each)).map((each) => getColumn(table, each))
  const counted = able.find(({ category }) => category === 'integer')
  const chosen = factor > mostFactor ? counted : able[0]
  if (!chosen || factor > mostCounted) return null
  const { name, type, category } = chosen
  const reader = await connection.runAndReadAll(sql)
  const moved = reader.getRows().map(([n]) => BigInt(String(n)))
  if (moved.length === 0 || moved.length > mostRows) return null
  const cell = quoteName(name)
  const number = `CAST(${cell} AS DOUBLE)`
  const least = category === 'integer' ? `${number} + 1` : `${number} * 1.01 + 0.01`
  const known = `(SELECT list(${cell} ORDER BY rowid) FROM ${table.sqlName} WHERE ${cell} IS NOT NULL)`
  // what is empty becomes what it is in another row
  const update = `UPDATE ${table.sqlName}
    SET ${cell} = CASE WHEN ${cell} IS NULL THEN ${known}[1 + (rowid * 7919) % len(${known})]
      ELSE CAST(greatest(${number} * ${factor}, ${least}) AS ${type}) END
    WHERE rowid IN (${moved.join(', ')})`
  await connection.run(update)
  return { table: table.id, added: 0, moved, columns: [name], sql: update }
}
