import type { Diagnostic } from '@worldloom/diagnostics'
import type { DropStmt, Node } from 'libpg-query'
import type { SchemaChange } from '../changes/schema-change.ts'
import { readNames } from '../expression/conversion.ts'
import { convertAlterTable } from './convert-alter-table.ts'
import { convertCreateTable } from './convert-create-table.ts'
import { convertIndex } from './convert-index.ts'
import { convertRename } from './convert-rename.ts'
import { convertTypeStatement } from './convert-type-statement.ts'
import { listItems, type Reading, readRange, toTableName } from './tree.ts'

/** One statement of PostgreSQL as changes to the schema. */
export function convertStatement(
  node: Node,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): readonly SchemaChange[] {
  if ('CreateStmt' in node) return [convertCreateTable(node.CreateStmt, reading, report)]
  if ('CreateForeignTableStmt' in node) return [{ kind: 'pass-over', what: 'foreign table' }]
  if ('CreateTableAsStmt' in node) {
    const table = readRange(node.CreateTableAsStmt.into?.rel)
    return [{ kind: 'ignore-table', table, what: 'query table' }]
  }
  if ('AlterTableStmt' in node) return convertAlterTable(node.AlterTableStmt, reading, report)
  if ('RenameStmt' in node) return convertRename(node.RenameStmt, reading)
  if ('IndexStmt' in node) return [convertIndex(node.IndexStmt, reading, report)]
  if ('DropStmt' in node) return convertDrop(node.DropStmt)
  const type = convertTypeStatement(node, reading, report)
  if (type) return [type]
  if ('CommentStmt' in node) {
    const { objtype, object, comment } = node.CommentStmt
    const names = readNames(listItems(object))
    const isColumn = objtype === 'OBJECT_COLUMN'
    return [
      {
        kind: 'comment',
        table: toTableName(isColumn ? names.slice(0, -1) : names),
        column: isColumn ? (names.at(-1) ?? '') : null,
        text: comment ?? null,
      },
    ]
  }
  if ('CreateSchemaStmt' in node) {
    return (node.CreateSchemaStmt.schemaElts ?? []).flatMap((element) =>
      convertStatement(element, reading, report).map((change) =>
        change.kind === 'create-table'
          ? {
              ...change,
              table: { ...change.table, schema: node.CreateSchemaStmt.schemaname ?? null },
            }
          : change,
      ),
    )
  }
  if ('AlterObjectSchemaStmt' in node && node.AlterObjectSchemaStmt.objectType === 'OBJECT_TABLE') {
    const { relation, newschema } = node.AlterObjectSchemaStmt
    const table = readRange(relation)
    const to = { schema: newschema ?? null, name: table.name }
    return [
      {
        kind: 'alter-table',
        table,
        ifExists: true,
        actions: [{ kind: 'rename-table', to }],
        place: reading.place,
      },
    ]
  }
  if ('VariableSetStmt' in node) {
    const first = node.VariableSetStmt.args?.[0]
    const schema = first && 'A_Const' in first ? first.A_Const.sval?.sval : undefined
    const isNone =
      schema === undefined || schema === '' || /^(?:"?\$user"?|pg_catalog)$/.test(schema)
    return [{ kind: 'use-schema', schema: isNone ? null : schema }]
  }
  return [{ kind: 'pass-over', what: 'other alteration' }]
}

function convertDrop(body: DropStmt): readonly SchemaChange[] {
  const names = (body.objects ?? []).map((node) => readNames(listItems(node)))
  switch (body.removeType) {
    case 'OBJECT_TABLE':
      return [{ kind: 'drop-tables', tables: names.map(toTableName) }]
    case 'OBJECT_INDEX':
      return names.map((name) => ({ kind: 'drop-index', name: name.at(-1) ?? '' }))
    default:
      return [{ kind: 'pass-over', what: 'other drop' }]
  }
}
