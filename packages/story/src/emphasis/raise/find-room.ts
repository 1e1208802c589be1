import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/quote.ts'
import type { Contributors } from '../contributors/find-contributors.ts'

/** So many times as many rows as the parent with most of them has, one may have at last. */
const most = 3
const fewRows = 12

/**
 * How many rows more may come to the rows of a group, where these have one parent: an order whose lines are told apart by
 * it. Any number where the group is of many.
 */
export async function findRoom(
  connection: Connection,
  { table, sql, groupedBy }: Contributors,
): Promise<number> {
  const rooms = table.links
    .filter(({ columns }) => columns.every((name) => groupedBy.includes(name)))
    .map(async ({ columns }) => {
      const names = columns.map(quoteName).join(', ')
      const count = `SELECT ${names}, count(*) AS c, count(*) FILTER (WHERE rowid < ${table.rows}) AS own FROM ${table.sqlName} GROUP BY ALL`
      const reader = await connection.runAndReadAll(
        `SELECT max(own), (SELECT max(c) FROM (${count}) JOIN ${table.sqlName} USING (${names}) WHERE ${table.sqlName}.rowid IN (${sql}))
         FROM (${count})`,
      )
      const [usual = 0, here = 0] = (reader.getRows()[0] ?? []).map(Number)
      return Math.max(fewRows, most * usual) - here
    })
  return Math.min(Number.POSITIVE_INFINITY, ...(await Promise.all(rooms)))
}
