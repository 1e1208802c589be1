import type { Diagnostic } from '@worldloom/diagnostics'
import type { AlterEnumStmt, CreateDomainStmt, Node } from 'libpg-query'
import type { SchemaChange } from '../changes/schema-change.ts'
import { readNames } from '../expression/conversion.ts'
import { convertDefault, convertFormula } from './convert-formula.ts'
import { convertType } from './convert-type.ts'
import { sliceParentheses, sliceType } from './slice-text.ts'
import { type Reading, readRange, toTableName } from './tree.ts'

/** CREATE TYPE, ALTER TYPE and CREATE DOMAIN; null for other statements. */
export function convertTypeStatement(
  node: Node,
  reading: Reading,
  report: (diagnostic: Diagnostic) => void,
): SchemaChange | null {
  if ('CreateEnumStmt' in node) {
    const { typeName, vals } = node.CreateEnumStmt
    return { kind: 'create-enum', name: toTableName(readNames(typeName)), values: readNames(vals) }
  }
  if ('AlterEnumStmt' in node) return alterEnum(node.AlterEnumStmt)
  if ('CreateDomainStmt' in node) return convertDomain(node.CreateDomainStmt, reading, report)
  if ('CompositeTypeStmt' in node) {
    return { kind: 'create-other-type', name: readRange(node.CompositeTypeStmt.typevar) }
  }
  if ('CreateRangeStmt' in node) {
    return {
      kind: 'create-other-type',
      name: toTableName(readNames(node.CreateRangeStmt.typeName)),
    }
  }
  if ('DefineStmt' in node && node.DefineStmt.kind === 'OBJECT_TYPE') {
    return { kind: 'create-other-type', name: toTableName(readNames(node.DefineStmt.defnames)) }
  }
  return null
}

function alterEnum(body: AlterEnumStmt): SchemaChange {
  const { typeName, oldVal, newVal = '', newValNeighbor: neighbor, newValIsAfter } = body
  const change = (values: readonly string[]): readonly string[] => {
    if (oldVal !== undefined) return values.map((value) => (value === oldVal ? newVal : value))
    if (values.includes(newVal)) return values
    if (neighbor === undefined) return [...values, newVal]
    return values.toSpliced(values.indexOf(neighbor) + (newValIsAfter ? 1 : 0), 0, newVal)
  }
  return { kind: 'alter-enum', name: toTableName(readNames(typeName)), change }
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
