import { quoteName } from '../../sql/quote.ts'
import { type CheckContext, getTable } from './check-context.ts'
import { listNative } from './list-native.ts'
import { nameMisfitColumn } from './loaded-names.ts'
import { writeTyped } from './write-typed.ts'

/** How a table's file is loaded, so that the checks find what they look at. */
export interface LoadPlan {
  readonly table: string
  /** The name the loaded table must have. */
  readonly name: string
  readonly columns: readonly LoadColumn[]
}

export interface LoadColumn {
  /** As the schema and the file name it. */
  readonly name: string
  /** As the loaded table names it. */
  readonly loaded: string
  /** DuckDB SQL: the typed value of the text in the column `loaded`, NULL where it does not fit. */
  readonly typed: string
  /** The column that keeps the texts which do not fit, and the SQL that gives them: null where any fits. */
  readonly misfit: string
  readonly misfitText: string | null
  /** Types of DuckDB whose values all fit as they are, each with the type they are kept in. */
  readonly native: Readonly<Record<string, string>>
}

/** How to load the file of a table: each column first as text, then typed, misfits kept aside. */
export function planLoad(context: CheckContext, tableId: string): LoadPlan {
  const table = getTable(context.schema, tableId)
  const columns = table.columns.map(({ name, type }): LoadColumn => {
    const loaded = context.columnNames[tableId]?.[name] ?? name
    const text = quoteName(loaded)
    const typed = writeTyped(type, text)
    const takesAll = typed === text
    return {
      name,
      loaded,
      typed,
      misfit: nameMisfitColumn(loaded),
      misfitText: takesAll
        ? null
        : `CASE WHEN ${text} IS NOT NULL AND (${typed}) IS NULL THEN ${text} END`,
      native: listNative(type),
    }
  })
  return { table: tableId, name: context.tableNames[tableId] ?? tableId, columns }
}
