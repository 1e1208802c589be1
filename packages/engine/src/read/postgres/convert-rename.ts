import type { RenameStmt } from 'libpg-query'
import type { SchemaChange, TableAction } from '../changes/schema-change.ts'
import { readNames } from '../expression/conversion.ts'
import { listItems, type Reading, readRange, toTableName } from './tree.ts'

/** ALTER … RENAME of tables, columns, constraints and types. */
export function convertRename(body: RenameStmt, reading: Reading): readonly SchemaChange[] {
  const table = readRange(body.relation)
  const to = body.newname ?? ''
  const alter = (action: TableAction): readonly SchemaChange[] => [
    {
      kind: 'alter-table',
      table,
      ifExists: body.missing_ok ?? false,
      actions: [action],
      place: reading.place,
    },
  ]
  switch (body.renameType) {
    case 'OBJECT_TABLE':
      return alter({ kind: 'rename-table', to: { schema: table.schema, name: to } })
    case 'OBJECT_COLUMN':
      return body.relationType === 'OBJECT_TABLE'
        ? alter({ kind: 'rename-column', name: body.subname ?? '', to })
        : []
    case 'OBJECT_TABCONSTRAINT':
      return alter({ kind: 'rename-constraint', name: body.subname ?? '', to })
    case 'OBJECT_TYPE':
    case 'OBJECT_DOMAIN':
      return [{ kind: 'rename-type', name: toTableName(readNames(listItems(body.object))), to }]
    default:
      return [{ kind: 'pass-over', what: 'other alteration' }]
  }
}
