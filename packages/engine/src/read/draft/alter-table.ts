import type { AlterTable, TableAction, TableName } from '../changes/schema-change.ts'
import { addColumn } from './add-column.ts'
import { addConstraint } from './add-constraint.ts'
import { changeColumn, dropColumn, renameColumn, replaceColumn } from './change-column.ts'
import { inheritFrom } from './create-table.ts'
import {
  findColumn,
  findTable,
  isIgnored,
  keyOf,
  type SchemaDraft,
  type TableDraft,
} from './schema-draft.ts'

/** Applies an ALTER TABLE's actions in their order; it waits where its table is not there yet. */
export function alterTable(draft: SchemaDraft, change: AlterTable): void {
  const table = findTable(draft, change.table) ?? findWithoutSchema(draft, change.table)
  if (table) for (const action of change.actions) applyAction(draft, table, action, change)
  else if (!change.ifExists && !isIgnored(draft, change.table)) draft.waiting.push(change)
}

/** Some files create `orders` and alter `shop.orders`: the schema is then another word for none. */
function findWithoutSchema(draft: SchemaDraft, { schema, name }: TableName): TableDraft | null {
  const isUsed = [...draft.tables.values()].some((table) => table.name.schema === schema)
  if (schema === null || isUsed || isIgnored(draft, { schema, name })) return null
  const table = findTable(draft, { schema: null, name })
  if (table) draft.aliases.add(schema)
  return table
}

function applyAction(
  draft: SchemaDraft,
  table: TableDraft,
  action: TableAction,
  { place }: AlterTable,
): void {
  switch (action.kind) {
    case 'add-column':
      if (action.ifNotExists && findColumn(draft, table, action.column.name)) return
      addColumn(draft, table, action.column, action.position)
      return
    case 'drop-column':
      dropColumn(draft, table, action.name, action.ifExists ? null : place)
      return
    case 'rename-column':
      renameColumn(draft, table, action.name, action.to, place)
      return
    case 'replace-column':
      replaceColumn(draft, table, action, place)
      return
    case 'set-type':
      changeColumn(draft, table, action.name, place, (column) => ({
        ...column,
        type: action.type,
      }))
      return
    case 'set-nullable':
      changeColumn(draft, table, action.name, place, (column) => ({
        ...column,
        nullable: action.nullable,
      }))
      return
    case 'set-default':
      changeColumn(draft, table, action.name, place, (column) => ({
        ...column,
        default: action.default,
        identity: action.identity ?? column.identity,
      }))
      return
    case 'drop-generated':
      changeColumn(draft, table, action.name, place, (column) => ({
        ...column,
        generated: null,
      }))
      return
    case 'add-constraint':
      addConstraint(draft, table, action.constraint)
      return
    case 'drop-constraint':
      table.constraints = table.constraints.filter((other) => other.name !== action.name)
      return
    case 'drop-primary-key':
      table.constraints = table.constraints.filter((other) => other.kind !== 'primary-key')
      return
    case 'rename-constraint':
      table.constraints = table.constraints.map((other) =>
        other.name === action.name ? { ...other, name: action.to } : other,
      )
      return
    case 'rename-table':
      renameTable(draft, table, action.to)
      return
    case 'inherit':
      inheritFrom(draft, table, action.parent)
      return
    case 'set-comment':
      table.comment = action.text
      return
  }
}

/** The table keeps its place among the others. */
function renameTable(draft: SchemaDraft, table: TableDraft, to: TableName): void {
  table.name = { schema: to.schema ?? table.name.schema, name: to.name }
  const tables = [...draft.tables.values()]
  draft.tables.clear()
  for (const other of tables) draft.tables.set(keyOf(other.name), other)
}
