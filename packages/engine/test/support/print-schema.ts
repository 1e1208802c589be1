import type { Column, Formula, SchemaReading, Table, Type } from '../../src/model/schema.ts'
import { printExpressionText } from '../../src/sql/print-expression-text.ts'

/** A reading as short lines, for cases: tables, columns, keys, links, checks. */
export function printTables(reading: SchemaReading): string {
  return reading.schema.tables.map(printTable).join('\n')
}

export function printDiagnostics(reading: SchemaReading): string {
  return reading.diagnostics
    .map(({ code, severity, message, hint, place }) => {
      const where = place ? `${place.line}:${place.column} ` : ''
      return `${where}${severity} ${code}\n  ${message}\n${hint ? `  ${hint}\n` : ''}`
    })
    .join('')
}

function printTable(table: Table): string {
  const lines = [
    `${table.id}${comment(table.comment)}`,
    ...table.columns.map((column) => `  ${printColumn(column)}`),
  ]
  if (table.primaryKey) {
    lines.push(`  primary key ${table.primaryKey.name} (${table.primaryKey.columns.join(', ')})`)
  }
  for (const { name, columns, where, nullsNotDistinct } of table.uniques) {
    const nulls = nullsNotDistinct ? ' nulls not distinct' : ''
    lines.push(
      `  unique ${name} (${columns.join(', ')})${nulls}${where ? ` where ${formula(where)}` : ''}`,
    )
  }
  for (const { link, columns, parent, parentColumns } of table.foreignKeys) {
    lines.push(`  link ${link}: (${columns.join(', ')}) -> ${parent} (${parentColumns.join(', ')})`)
  }
  for (const check of table.checks) lines.push(`  check ${check.name}: ${formula(check)}`)
  return `${lines.join('\n')}\n`
}

function printColumn(column: Column): string {
  const parts = [column.name, printType(column.type)]
  if (!column.nullable) parts.push('not null')
  if (column.identity) parts.push('identity')
  if (column.default) parts.push(`default ${printExpressionText(column.default)}`)
  if (column.generated) parts.push(`= ${formula(column.generated)}`)
  return `${parts.join(' ')}${comment(column.comment)}`
}

function printType(type: Type): string {
  switch (type.kind) {
    case 'integer':
      return `${type.unsigned ? 'unsigned ' : ''}integer${type.bits}`
    case 'decimal':
      return `decimal(${type.precision},${type.scale})`
    case 'float':
      return `float${type.bits}`
    case 'text':
      return `${type.fixed ? 'fixed ' : ''}text${type.maxLength === null ? '' : `(${type.maxLength})`}`
    case 'bytes':
      return `bytes${type.maxLength === null ? '' : `(${type.maxLength})`}`
    case 'time':
    case 'timestamp':
      return `${type.kind}${type.zone ? ' with zone' : ''}`
    case 'enum':
      return `enum ${type.name} (${type.values.join(', ')})`
    case 'set':
      return `set (${type.values.join(', ')})`
    case 'array':
      return `${printType(type.element)}[]`
    case 'bits':
      return `bits(${type.length})`
    case 'network':
      return type.of
    case 'other':
      return `other ${type.name}`
    default:
      return type.kind
  }
}

function formula({ text, expression }: Formula): string {
  return expression ? printExpressionText(expression) : `«${text}»`
}

function comment(text: string | null): string {
  return text === null ? '' : ` -- ${text}`
}
