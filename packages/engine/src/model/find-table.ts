import { NameIndex } from '../names/name-index.ts'
import { suggestName } from '../names/suggest-name.ts'
import type { NameFault } from './name-fault.ts'
import type { Schema, Table } from './schema.ts'

export type FoundTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly fault: NameFault }

/** A table by its name as written, or forgiving case and underscores. */
export function findTable(name: string, schema: Schema): FoundTable {
  const match = getIndex(schema).find(name, 'case')
  if (match.kind === 'one') return { ok: true, table: match.thing }
  if (match.kind === 'several') {
    const message = `The name "${name}" may be any of the tables ${match.names.join(', ')}.`
    const hint = 'Use the full name of one.'
    return { ok: false, fault: { code: 'AMBIGUOUS_TABLE', message, hint } }
  }
  const names = schema.tables.map(({ id }) => id)
  const message = `The schema has no table "${name}".`
  const hint = suggestName(name, names, 'Its tables are')
  return { ok: false, fault: { code: 'UNKNOWN_TABLE', message, hint } }
}

// a schema never changes, and large ones are asked often
const indexes = new WeakMap<Schema, NameIndex<Table>>()

function getIndex(schema: Schema): NameIndex<Table> {
  const known = indexes.get(schema)
  if (known) return known
  const index = new NameIndex([
    ...schema.tables.map((table) => [table.id, table] as const),
    ...schema.tables.map((table) => [table.name, table] as const),
  ])
  indexes.set(schema, index)
  return index
}
