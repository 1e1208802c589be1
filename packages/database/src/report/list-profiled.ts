import { join } from 'node:path'
import { listWholeKeys, type Plan, type Table } from '@worldloom/engine'
import type { ReportTable } from '@worldloom/report'
import {
  type Connection,
  canNumber,
  numberParquet,
  type ProfiledTable,
  parquetNumber,
  quoteName,
} from '@worldloom/runner'

/** The tables of a run as the profile looks at them. */
export async function listProfiled(
  connection: Connection,
  { schema, understanding }: Plan,
  made: readonly ReportTable[],
  folder: string,
): Promise<readonly ProfiledTable[]> {
  const rows = new Map(made.map((table) => [table.name, table.rows]))
  const tables = schema.tables.filter(({ id }) => rows.has(id))
  const profiled = tables.map(async (table) => {
    const role = understanding.roles[table.id]
    const kind = role?.kind ?? 'entity'
    return {
      name: table.id,
      ...(await findRows(connection, table, made, folder)),
      rows: rows.get(table.id) ?? 0,
      keys: listKeyColumns(table),
      links: table.foreignKeys.flatMap(({ columns, parent, parentColumns }) => {
        const [column] = columns
        const [parentColumn] = parentColumns
        const isSingle = columns.length === 1 && column !== undefined && parentColumn !== undefined
        return isSingle ? [{ column, parent, parentColumn }] : []
      }),
      time: role?.birth ?? null,
      week: kind === 'event' || kind === 'history',
    }
  })
  return Promise.all(profiled)
}

/** A Parquet file gives a few of its rows sooner than the table that it was written from, which may have to be sorted. */
async function findRows(
  connection: Connection,
  { id, columns }: Table,
  made: readonly ReportTable[],
  folder: string,
): Promise<Pick<ProfiledTable, 'relation' | 'rowNumber'>> {
  const files = made.find(({ name }) => name === id)?.files ?? []
  // a table may have its rows in other files beside, as they nest in BigQuery
  const paths = files.flatMap(({ path }) => (path.endsWith('.parquet') ? [join(folder, path)] : []))
  if (paths.length === 0 || !canNumber(columns.map(({ name }) => name)))
    return { relation: quoteName(id), rowNumber: null }
  return { relation: await numberParquet(connection, paths), rowNumber: parquetNumber }
}

/** Columns that alone tell rows apart. */
function listKeyColumns(table: Table): readonly string[] {
  return listWholeKeys(table).flatMap(({ columns }) => (columns.length === 1 ? columns : []))
}
