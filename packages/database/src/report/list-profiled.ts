import type { Plan, Table } from '@worldloom/engine'
import type { ReportTable } from '@worldloom/report'
import { type ProfiledTable, quoteName } from '@worldloom/runner'

/** The tables of a run as the profile looks at them. */
export function listProfiled(
  { schema, understanding }: Plan,
  made: readonly ReportTable[],
): readonly ProfiledTable[] {
  const rows = new Map(made.map((table) => [table.name, table.rows]))
  const tables = schema.tables.filter(({ id }) => rows.has(id))
  return tables.map((table) => {
    const role = understanding.roles[table.id]
    const kind = role?.kind ?? 'entity'
    return {
      name: table.id,
      relation: quoteName(table.id),
      rows: rows.get(table.id) ?? 0,
      rowNumber: null,
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

/** Columns that alone tell rows apart. */
function listKeys({ primaryKey, uniques }: Table): readonly string[] {
  const keys = [primaryKey, ...uniques].map((key) => key?.columns ?? [])
  return keys.flatMap((columns) => (columns.length === 1 ? columns : []))
}
