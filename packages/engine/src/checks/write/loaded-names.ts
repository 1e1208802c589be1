import type { Schema, Table } from '../../model/schema.ts'

/** What the proof calls the tables it has loaded: their ids, kept apart where only case differs. */
export function nameLoadedTables(schema: Schema): Readonly<Record<string, string>> {
  return keepApart(schema.tables.map(({ id }) => id))
}

/** What the proof calls a table's columns: their names, kept apart where only case differs, and from DuckDB's own. */
export function nameLoadedColumns(table: Table): Readonly<Record<string, string>> {
  return keepApart(
    table.columns.map(({ name }) => name),
    ['rowid'],
  )
}

/** Beside a column: the text in the file that does not fit the column's type, else NULL. */
export function nameMisfitColumn(loadedName: string): string {
  return `__misfit_${loadedName}`
}

/** DuckDB compares names without case, so `Id` and `id` in one place need different ones. */
function keepApart(
  names: readonly string[],
  reserved: readonly string[] = [],
): Readonly<Record<string, string>> {
  const taken = new Set(reserved)
  const result: Record<string, string> = Object.create(null)
  for (const name of names) {
    let loaded = name || '-'
    for (let suffix = 2; taken.has(loaded.toLowerCase()); suffix += 1) loaded = `${name}-${suffix}`
    taken.add(loaded.toLowerCase())
    result[name] = loaded
  }
  return result
}
