import type { Schema, Table } from '../model/schema.ts'
import type { Reference, ReferenceTable } from './reference.ts'

/** A schema with the given rows at their tables: what `ir/ref_data_ir.json` holds. */
export interface ReferencedSchema extends Omit<Schema, 'tables'> {
  readonly tables: readonly ReferencedTable[]
}

export interface ReferencedTable extends Table {
  /** Null where all rows are generated. */
  readonly reference: ReferenceTable | null
}

/** Puts the reference rows of each table into the schema. */
export function attachReference(schema: Schema, { tables }: Reference): ReferencedSchema {
  const attach = (table: Table): ReferencedTable => ({
    ...table,
    reference: tables[table.id] ?? null,
  })
  return { ...schema, tables: schema.tables.map(attach) }
}
