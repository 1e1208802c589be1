import type { Diagnostic } from '@worldloom/diagnostics'

/** A field of a BigQuery table, checked. */
export interface BigqueryField {
  readonly name: string
  /** In capitals, as `INT64`. */
  readonly type: string
  readonly mode: 'NULLABLE' | 'REQUIRED' | 'REPEATED'
  readonly description: string | null
  readonly maxLength: number | null
  readonly precision: number | null
  readonly scale: number | null
  /** Of a RECORD. */
  readonly fields: readonly BigqueryField[]
}

export interface BigqueryTable {
  readonly name: string
  readonly description: string | null
  readonly fields: readonly BigqueryField[]
}

/** How a type is written in PostgreSQL's dialect, which the schema reader understands. */
const types: Readonly<Record<string, (field: BigqueryField) => string>> = {
  STRING: ({ maxLength }) => (maxLength === null ? 'text' : `varchar(${maxLength})`),
  BYTES: () => 'bytea',
  INT64: () => 'bigint',
  INTEGER: () => 'bigint',
  FLOAT64: () => 'double precision',
  FLOAT: () => 'double precision',
  NUMERIC: printNumeric,
  DECIMAL: printNumeric,
  BIGNUMERIC: printNumeric,
  BIGDECIMAL: printNumeric,
  BOOL: () => 'boolean',
  BOOLEAN: () => 'boolean',
  TIMESTAMP: () => 'timestamptz',
  DATETIME: () => 'timestamp',
  DATE: () => 'date',
  TIME: () => 'time',
  JSON: () => 'jsonb',
  GEOGRAPHY: () => 'text',
}

export const recordTypes: ReadonlySet<string> = new Set(['RECORD', 'STRUCT'])

/** The names of types that a field may have. */
export const knownTypes: readonly string[] = [...Object.keys(types), ...recordTypes]

/** A field's type in PostgreSQL's dialect; records have none. */
export function printType(field: BigqueryField): string {
  const print = types[field.type]
  return print ? print(field) : 'text'
}

/** Money and measures have two digits where nothing is said; NUMERIC itself would have nine. */
function printNumeric({ precision, scale }: BigqueryField): string {
  return `numeric(${precision ?? 18}, ${scale ?? (precision === null ? 2 : 0)})`
}

/** A fault of a BigQuery schema; its place is the file. */
export function wrongSchema(file: string, message: string, hint: string): Diagnostic {
  const place = { file, line: 1, column: 1 }
  return { code: 'BIGQUERY_SCHEMA_FAULT', severity: 'error', message, hint, place }
}
