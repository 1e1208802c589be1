import type { Diagnostic } from '@worldloom/diagnostics'
import type { AlterTableCmd, AlterTableStmt } from 'libpg-query'
import type { SchemaChange, TableAction } from '../changes/schema-change.ts'
import { convertColumn, sliceTypeText } from './convert-column.ts'
import { convertConstraint } from './convert-constraint.ts'
import { convertDefault, isNextValue } from './convert-formula.ts'
import { convertType } from './convert-type.ts'
import { type Reading, readRange } from './tree.ts'

/** ALTER TABLE: what changes the table's structure; owners, storage and security are left out. */
export function convertAlterTable(
  body: AlterTableStmt,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): readonly SchemaChange[] {
  if (body.objtype !== 'OBJECT_TABLE') return [{ kind: 'pass-over', what: 'other alteration' }]
  const commands = (body.cmds ?? []).flatMap((node) =>
    'AlterTableCmd' in node ? [node.AlterTableCmd] : [],
  )
  const attached = commands.flatMap((command): SchemaChange[] =>
    command.subtype === 'AT_AttachPartition' && command.def && 'PartitionCmd' in command.def
      ? [
          {
            kind: 'ignore-table',
            table: readRange(command.def.PartitionCmd.name),
            what: 'partition',
          },
        ]
      : [],
  )
  const actions = commands.flatMap((command) => convertCommand(command, reading, report))
  if (actions.length === 0) return attached
  const change: SchemaChange = {
    kind: 'alter-table',
    table: readRange(body.relation),
    ifExists: body.missing_ok ?? false,
    actions,
    place: reading.place,
  }
  return [change, ...attached]
}

function convertCommand(
  command: AlterTableCmd,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): readonly TableAction[] {
  const name = command.name ?? ''
  const { def } = command
  switch (command.subtype) {
    case 'AT_AddColumn': {
      if (!def || !('ColumnDef' in def)) return []
      const column = convertColumn(def.ColumnDef, reading, report)
      return [
        { kind: 'add-column', column, ifNotExists: command.missing_ok ?? false, position: null },
      ]
    }
    case 'AT_DropColumn':
      return [{ kind: 'drop-column', name, ifExists: command.missing_ok ?? false }]
    case 'AT_AlterColumnType': {
      if (!def || !('ColumnDef' in def) || !def.ColumnDef.typeName) return []
      const text = sliceTypeText(def.ColumnDef, [], reading).replace(/\s+using\s.*$/is, '')
      return [{ kind: 'set-type', name, type: convertType(def.ColumnDef.typeName, text) }]
    }
    case 'AT_SetNotNull':
      return [{ kind: 'set-nullable', name, nullable: false }]
    case 'AT_DropNotNull':
      return [{ kind: 'set-nullable', name, nullable: true }]
    case 'AT_ColumnDefault': {
      const value = convertDefault(def)
      const isCounted = isNextValue(value)
      return [{ kind: 'set-default', name, default: isCounted ? null : value, identity: isCounted }]
    }
    case 'AT_AddIdentity':
      return [{ kind: 'set-default', name, default: null, identity: true }]
    case 'AT_DropIdentity':
      return [{ kind: 'set-default', name, default: null, identity: false }]
    case 'AT_DropExpression':
      return [{ kind: 'drop-generated', name }]
    case 'AT_AddConstraint': {
      if (!def || !('Constraint' in def)) return []
      // PostgreSQL 18 adds NOT NULL as a constraint too
      if (def.Constraint.contype === 'CONSTR_NOTNULL') {
        return (def.Constraint.keys ?? []).flatMap((key) =>
          'String' in key
            ? [{ kind: 'set-nullable', name: key.String.sval ?? '', nullable: false }]
            : [],
        )
      }
      const constraint = convertConstraint(def.Constraint, null, reading, report)
      return constraint ? [{ kind: 'add-constraint', constraint }] : []
    }
    case 'AT_DropConstraint':
      return [{ kind: 'drop-constraint', name }]
    case 'AT_AddInherit':
      return def && 'RangeVar' in def ? [{ kind: 'inherit', parent: readRange(def.RangeVar) }] : []
    default:
      return []
  }
}
