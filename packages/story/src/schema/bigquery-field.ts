import type { Diagnostic } from '@worldloom/diagnostics'
import { schemaDialects } from '@worldloom/engine'

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

export const recordTypes: ReadonlySet<string> = new Set(['RECORD', 'STRUCT'])

const { habits } = schemaDialects.find(({ name }) => name === 'bigquery') ?? {}

/** The names of types that a field may have, in capitals. */
export const knownTypes: readonly string[] = [
  ...(habits?.typeNames.map((name) => name.toUpperCase()) ?? []),
  ...recordTypes,
]

/** A fault of a BigQuery schema; its place is the file. */
export function wrongSchema(file: string, message: string, hint: string): Diagnostic {
  const place = { file, line: 1, column: 1 }
  return { code: 'BIGQUERY_SCHEMA_FAULT', severity: 'error', message, hint, place }
}
