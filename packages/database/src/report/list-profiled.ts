import { join } from 'node:path'
import type { Plan, Table } from '@worldloom/engine'
import type { ReportTable } from '@worldloom/report'
import { type ProfiledTable, quoteName, quoteText } from '@worldloom/runner'

/** The tables of a run as the profile looks at them. */
export function listProfiled(
  { schema, understanding }: Plan,
  made: readonly ReportTable[],
  folder: string,
): readonly ProfiledTable[] {
  const rows = new Map(made.map((table) => [table.name, table.rows]))
  const tables = schema.tables.filter(({ id }) => rows.has(id))
  return tables.map((table) => {
    const role = understanding.roles[table.id]
    const kind = role?.kind ?? 'entity'
    return {
      name: table.id,
      ...findRows(table, made, folder),
      rows: rows.get(table.id) ?? 0,
      keys: listKeys(table),
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
}

/** A Parquet file gives a few of its rows sooner than the table that it was written from, which may have to be sorted. */
function findRows(
  { id, columns }: Table,
  made: readonly ReportTable[],
  folder: string,
): Pick<ProfiledTable, 'relation' | 'rowNumber'> {
  const path = made.find(({ name }) => name === id)?.files[0]?.path
  const rowNumber = 'file_row_number'
  const isFree = columns.every(({ name }) => name.toLowerCase() !== rowNumber)
  if (!path?.endsWith('.parquet') || !isFree) return { relation: quoteName(id), rowNumber: null }
  const file = quoteText(join(folder, path))
  return { relation: `read_parquet(${file}, ${rowNumber} = true)`, rowNumber }
}

/** Columns that alone tell rows apart. */
function listKeys({ primaryKey, uniques }: Table): readonly string[] {
  const keys = [primaryKey, ...uniques].map((key) => key?.columns ?? [])
  return keys.flatMap((columns) => (columns.length === 1 ? columns : []))
}
