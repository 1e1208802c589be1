import type { InputFiles } from '@worldloom/database/steps'
import type { Diagnostic } from '@worldloom/diagnostics'
import type { Nesting } from '../nesting/nesting.ts'
import { flattenBigquery } from './flatten-bigquery.ts'
import { printTables } from './print-tables.ts'
import { readBigqueryFields } from './read-bigquery-fields.ts'

/** The inputs with SQL in the place of BigQuery's JSON, and how its tables nest. */
export function readBigquerySchema(files: InputFiles): {
  readonly files: InputFiles
  readonly nesting: Nesting
  readonly diagnostics: readonly Diagnostic[]
} {
  const read = files.schema.map((file) => {
    if (!/\.json$/i.test(file.name)) return { sql: [file], json: [], nesting: [], diagnostics: [] }
    const { tables, diagnostics } = readBigqueryFields(file.name, file.text)
    const { flat, nesting } = flattenBigquery(tables)
    const text = printTables(flat)
    const name = file.name.replace(/\.json$/i, '.sql')
    const sql = { name, bytes: new TextEncoder().encode(text), text }
    return { sql: [sql], json: [file], nesting, diagnostics }
  })
  return {
    files: {
      ...files,
      schema: read.flatMap(({ sql }) => sql),
      // kept with what only a story reads
      queries: [...files.queries, ...read.flatMap(({ json }) => json)],
    },
    nesting: read.flatMap(({ nesting }) => nesting),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}
