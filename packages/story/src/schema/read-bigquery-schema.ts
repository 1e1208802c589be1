import type { InputFiles } from '@worldloom/database/steps'
import type { Diagnostic } from '@worldloom/diagnostics'
import { printTables } from './print-tables.ts'
import { readBigqueryFields } from './read-bigquery-fields.ts'

/** The inputs with BigQuery's SQL in the place of its JSON, and whether there was any. */
export function readBigquerySchema(files: InputFiles): {
  readonly files: InputFiles
  readonly isBigquery: boolean
  readonly diagnostics: readonly Diagnostic[]
} {
  const read = files.schema.map((file) => {
    if (!/\.json$/i.test(file.name)) return { sql: file, json: [], diagnostics: [] }
    const { tables, diagnostics } = readBigqueryFields(file.name, file.text)
    const text = printTables(tables)
    const name = file.name.replace(/\.json$/i, '.sql')
    return { sql: { name, bytes: new TextEncoder().encode(text), text }, json: [file], diagnostics }
  })
  const json = read.flatMap((one) => one.json)
  return {
    files: {
      ...files,
      schema: read.map(({ sql }) => sql),
      // kept with what only a story reads
      queries: [...files.queries, ...json],
    },
    isBigquery: json.length > 0,
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}
