import type { SchemaChange, TableName } from '../changes/schema-change.ts'
import { alterTable } from './alter-table.ts'
import { createTable } from './create-table.ts'
import { dropTable } from './drop-table.ts'
import { findTable, keyOf, type SchemaDraft, sameName } from './schema-draft.ts'

/** Applies what one statement does. */
export function applyChange(draft: SchemaDraft, change: SchemaChange): void {
  switch (change.kind) {
    case 'create-table':
      createTable(draft, change)
      // in a folder of files the one that alters a table may come before the one that creates it
      for (const waiting of draft.waiting.splice(0)) alterTable(draft, waiting)
      return
    case 'alter-table':
      alterTable(draft, change)
      return
    case 'drop-tables':
      for (const name of change.tables) dropTable(draft, name)
      return
    case 'ignore-table':
      dropTable(draft, change.table)
      draft.ignored.add(keyOf(inSchema(draft, change.table)))
      count(draft, change.what)
      return
    case 'create-enum':
      draft.enums.set(keyOf(inSchema(draft, change.name)), change.values)
      return
    case 'alter-enum': {
      const key = findKey(draft, draft.enums, change.name)
      const values = key === null ? undefined : draft.enums.get(key)
      if (key !== null && values) draft.enums.set(key, change.change(values))
      return
    }
    case 'create-domain':
      draft.domains.set(keyOf(inSchema(draft, change.name)), change.domain)
      return
    case 'create-other-type':
      draft.otherTypes.add(keyOf(inSchema(draft, change.name)))
      count(draft, 'composite type')
      return
    case 'rename-type':
      renameType(draft, change.name, change.to)
      return
    case 'comment': {
      const table = findTable(draft, change.table)
      if (!table) return
      if (change.column === null) table.comment = change.text
      else {
        const { column: name, text } = change
        table.columns = table.columns.map((column) =>
          sameName(draft, column.name, name) ? { ...column, comment: text } : column,
        )
      }
      return
    }
    case 'drop-index':
      for (const table of draft.tables.values()) {
        table.constraints = table.constraints.filter(
          (constraint) => constraint.kind !== 'unique' || constraint.name !== change.name,
        )
      }
      return
    case 'nest': {
      const table = findTable(draft, change.table)
      if (table) draft.nested.set(table, change.fields)
      return
    }
    case 'use-schema':
      draft.currentSchema = change.schema
      return
    case 'pass-over':
      count(draft, change.what)
      return
    case 'fault':
      draft.diagnostics.add(change.diagnostic)
      return
  }
}

/** The key of a type by that name, with or without its schema. */
export function findKey<Value>(
  draft: SchemaDraft,
  types: ReadonlyMap<string, Value> | ReadonlySet<string>,
  name: TableName,
): string | null {
  const exact = keyOf(inSchema(draft, name))
  if (types.has(exact)) return exact
  if (types.has(keyOf(name))) return keyOf(name)
  if (name.schema !== null) return null
  const same = [...types.keys()].filter((key) => key.endsWith(`\0${name.name}`))
  return same[0] ?? null
}

function renameType(draft: SchemaDraft, name: TableName, to: string): void {
  const renamed = keyOf({ ...inSchema(draft, name), name: to })
  rekey(draft, draft.enums, name, renamed)
  rekey(draft, draft.domains, name, renamed)
  // columns hold their type by name
  for (const table of draft.tables.values()) {
    table.columns = table.columns.map((column) =>
      column.type.kind === 'named' && keyOf(column.type.name) === keyOf(name)
        ? { ...column, type: { ...column.type, name: { ...column.type.name, name: to } } }
        : column,
    )
  }
}

function rekey<Value>(
  draft: SchemaDraft,
  types: Map<string, Value>,
  name: TableName,
  renamed: string,
): void {
  const key = findKey(draft, types, name)
  const value = key === null ? undefined : types.get(key)
  if (key === null || value === undefined) return
  types.delete(key)
  types.set(renamed, value)
}

function inSchema(draft: SchemaDraft, name: TableName): TableName {
  return { schema: name.schema ?? draft.currentSchema, name: name.name }
}

function count(draft: SchemaDraft, what: string): void {
  draft.passedOver.set(what, (draft.passedOver.get(what) ?? 0) + 1)
}
