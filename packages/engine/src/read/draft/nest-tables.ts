import type { NestedField, Nesting } from '../../model/nesting.ts'
import { findColumn, findTable, type SchemaDraft, type TableDraft } from './schema-draft.ts'

/** How the tables nest by their ids; columns and parts that were dropped since are left out. */
export function nestTables(draft: SchemaDraft, ids: ReadonlyMap<TableDraft, string>): Nesting {
  const nest = (fields: readonly NestedField[], table: TableDraft): readonly NestedField[] =>
    fields.flatMap((field): readonly NestedField[] => {
      if (field.kind === 'column') return findColumn(draft, table, field.column) ? [field] : []
      if (field.kind === 'record') return [{ ...field, fields: nest(field.fields, table) }]
      const part = findTable(draft, { schema: table.name.schema, name: field.table })
      const id = part ? ids.get(part) : undefined
      return part && id !== undefined
        ? [{ ...field, table: id, fields: nest(field.fields, part) }]
        : []
    })
  return [...draft.nested].flatMap(([table, fields]) => {
    const name = ids.get(table)
    return name === undefined ? [] : [{ name, fields: nest(fields, table) }]
  })
}
