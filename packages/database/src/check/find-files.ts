import { extname } from 'node:path'
import type { Schema } from '@worldloom/engine'
import { nameFiles, type OutputFormat, outputFormats } from '@worldloom/runner'

/** The format that most files of a folder have; csv where none has one. */
export function findFormat(names: readonly string[]): OutputFormat {
  const counts = outputFormats.map((format) => ({
    format,
    files: names.filter((name) => extname(name).toLowerCase() === `.${format}`).length,
  }))
  return counts.toSorted((a, b) => b.files - a.files)[0]?.format ?? 'csv'
}

/** The file of each table: under the name a run gives it, in any case. */
export function findFiles(
  schema: Schema,
  format: OutputFormat,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const found = Object.entries(nameFiles(schema, format)).map(([id, file]): [string, string] => {
    if (names.includes(file)) return [id, file]
    const alike = names.filter((name) => name.toLowerCase() === file.toLowerCase())
    return [id, (alike.length === 1 ? alike[0] : undefined) ?? file]
  })
  return Object.fromEntries(found)
}
