import { type BigqueryField, type BigqueryTable, recordTypes } from './bigquery-field.ts'

/** The tables of a BigQuery schema as its own SQL, which the schema reader takes like any other. */
export function printTables(tables: readonly BigqueryTable[]): string {
  return tables.map(printTable).join('\n')
}

function printTable({ name, fields, description }: BigqueryTable): string {
  return `CREATE TABLE ${quoteName(name)} (\n  ${fields.map(printField).join(',\n  ')}\n)${printOptions(description)};\n`
}

function printField(field: BigqueryField): string {
  const { name, mode, description } = field
  const type = mode === 'REPEATED' ? `ARRAY<${printType(field)}>` : printType(field)
  const required = mode === 'REQUIRED' ? ' NOT NULL' : ''
  return `${quoteName(name)} ${type}${required}${printOptions(description)}`
}

function printType({ type, fields, maxLength, precision, scale }: BigqueryField): string {
  if (recordTypes.has(type)) return `STRUCT<${fields.map(printField).join(', ')}>`
  const sizes = [maxLength, precision, scale].filter((size) => size !== null)
  return sizes.length > 0 ? `${type}(${sizes.join(', ')})` : type
}

function printOptions(description: string | null): string {
  // JSON escapes as BigQuery does
  return description === null ? '' : ` OPTIONS(description=${JSON.stringify(description)})`
}

function quoteName(name: string): string {
  return `\`${name}\``
}
