import type { DuckDBConnection } from '@duckdb/node-api'
import type { Table } from '@worldloom/engine'
import { quoteName } from '../sql/quote.ts'

/** Tables counted in one query; with many more, planning it would cost more than it saves. */
const batch = 50

/** How many rows each table has, by table id. */
export async function countRows(
  connection: DuckDBConnection,
  tables: readonly Table[],
): Promise<Readonly<Record<string, number>>> {
  const counted: [string, number][] = []
  for (let at = 0; at < tables.length; at += batch) {
    const some = tables.slice(at, at + batch)
    const counts = some.map(({ id }) => `(SELECT count(*) FROM ${quoteName(id)})`)
    const [row = []] = (await connection.runAndReadAll(`SELECT ${counts.join(', ')}`)).getRows()
    counted.push(...some.map(({ id }, index): [string, number] => [id, Number(row[index])]))
  }
  return Object.fromEntries(counted)
}
