import type { CreateDomainStmt, DropStmt, IndexStmt, Node } from 'libpg-query'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { SchemaChange } from '../changes/schema-change.ts'
import { readNames } from '../expression/conversion.ts'
import { convertAlterTable } from './convert-alter-table.ts'
import { convertCreateTable } from './convert-create-table.ts'
import { convertDefault, convertFormula } from './convert-formula.ts'
import { convertRename } from './convert-rename.ts'
import { convertType } from './convert-type.ts'
import { sliceParentheses, sliceType, tidy } from './slice-text.ts'
import { listItems, type Reading, readRange, toTableName } from './tree.ts'

/** One statement of PostgreSQL as changes to the schema. */
export function convertStatement(
  node: Node,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): readonly SchemaChange[] {
  if ('CreateStmt' in node) return [convertCreateTable(node.CreateStmt, reading, report)]
  if ('CreateForeignTableStmt' in node) return [{ kind: 'pass-over', what: 'foreign table' }]
  if ('CreateTableAsStmt' in node) return [{ kind: 'pass-over', what: 'query table' }]
  if ('AlterTableStmt' in node) return convertAlterTable(node.AlterTableStmt, reading, report)
  if ('RenameStmt' in node) return convertRename(node.RenameStmt, reading)
  if ('IndexStmt' in node) return [convertIndex(node.IndexStmt, reading, report)]
  if ('DropStmt' in node) return convertDrop(node.DropStmt)
  if ('CreateEnumStmt' in node) {
    const { typeName, vals } = node.CreateEnumStmt
    return [
      { kind: 'create-enum', name: toTableName(readNames(typeName)), values: readNames(vals) },
    ]
  }
  if ('AlterEnumStmt' in node) {
    const { typeName, oldVal, newVal = '', newValNeighbor, newValIsAfter } = node.AlterEnumStmt
    const change = (values: readonly string[]): readonly string[] => {
      if (oldVal !== undefined) return values.map((value) => (value === oldVal ? newVal : value))
      if (values.includes(newVal)) return values
      const at = newValNeighbor === undefined ? values.length : values.indexOf(newValNeighbor)
      return values.toSpliced(
        newValIsAfter && newValNeighbor !== undefined ? at + 1 : at,
        0,
        newVal,
      )
    }
    return [{ kind: 'alter-enum', name: toTableName(readNames(typeName)), change }]
  }
  if ('CreateDomainStmt' in node) return [convertDomain(node.CreateDomainStmt, reading, report)]
  if ('CompositeTypeStmt' in node) {
    return [{ kind: 'create-other-type', name: readRange(node.CompositeTypeStmt.typevar) }]
  }
  if ('CreateRangeStmt' in node) {
    return [
      { kind: 'create-other-type', name: toTableName(readNames(node.CreateRangeStmt.typeName)) },
    ]
  }
  if ('DefineStmt' in node && node.DefineStmt.kind === 'OBJECT_TYPE') {
    return [{ kind: 'create-other-type', name: toTableName(readNames(node.DefineStmt.defnames)) }]
  }
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

/** A unique index is a key; others change no data. */
function convertIndex(
  body: IndexStmt,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): SchemaChange {
  if (!body.unique) return { kind: 'pass-over', what: 'index' }
  const parts = (body.indexParams ?? []).flatMap((node) =>
    'IndexElem' in node ? [node.IndexElem] : [],
  )
  const columns = parts.flatMap((part) => part.name ?? [])
  if (columns.length < parts.length) {
    report({
      code: 'UNSUPPORTED_CONSTRAINT',
      severity: 'warning',
      message: `The unique index "${body.idxname ?? ''}" is over an expression and is not kept by the data.`,
      hint: 'A UNIQUE constraint over the columns themselves is kept.',
      place: reading.place,
    })
    return { kind: 'pass-over', what: 'expression index' }
  }
  const whereText = tidy(/[\s\S]*\bwhere\b([\s\S]*)$/i.exec(reading.text)?.[1] ?? '')
  const where = body.whereClause
    ? convertFormula(body.whereClause, whereText, undefined, reading, report)
    : null
  return {
    kind: 'alter-table',
    table: readRange(body.relation),
    // an index may be on a materialized view
    ifExists: true,
    actions: [
      {
        kind: 'add-constraint',
        constraint: {
          kind: 'unique',
          name: body.idxname ?? null,
          columns,
          where,
          nullsNotDistinct: body.nulls_not_distinct ?? false,
          place: reading.place,
        },
      },
    ],
    place: reading.place,
  }
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

function convertDomain(
  body: CreateDomainStmt,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): SchemaChange {
  const parts = (body.constraints ?? []).flatMap((node) =>
    'Constraint' in node ? [node.Constraint] : [],
  )
  const start = reading.indexOf(body.typeName?.location)
  const end = parts[0] ? reading.indexOf(parts[0].location) : null
  const text = sliceType(reading.text, start, end)
  return {
    kind: 'create-domain',
    name: toTableName(readNames(body.domainname)),
    domain: {
      type: body.typeName
        ? convertType(body.typeName, text)
        : { kind: 'named', name: { schema: null, name: '' }, dimensions: 0, text: '' },
      nullable: !parts.some((part) => part.contype === 'CONSTR_NOTNULL'),
      default: convertDefault(parts.find((part) => part.contype === 'CONSTR_DEFAULT')?.raw_expr),
      checks: parts
        .filter((part) => part.contype === 'CONSTR_CHECK')
        .map((part) => ({
          name: part.conname ?? null,
          formula: convertFormula(
            part.raw_expr,
            sliceParentheses(reading.text, reading.indexOf(part.location)),
            part.location,
            reading,
            report,
          ),
        })),
    },
  }
}
