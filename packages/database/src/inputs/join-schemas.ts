import type { Place } from '@worldloom/diagnostics'
import type { SchemaReading } from '@worldloom/engine'
import type { InputFile } from './input-files.ts'

/** Several schema files as one text, and the way back from its lines to theirs. */
export interface JoinedSchemas {
  readonly file: string
  readonly text: string
  readonly restorePlaces: (reading: SchemaReading) => SchemaReading
}

/** Puts the schema files one after another, so that a table in one may point to a table in the next. */
export function joinSchemas(files: readonly InputFile[]): JoinedSchemas {
  const [only] = files
  if (files.length === 1 && only)
    return { file: only.name, text: only.text, restorePlaces: (reading) => reading }
  const starts: { readonly name: string; readonly line: number }[] = []
  let line = 1
  for (const { name, text } of files) {
    starts.push({ name, line })
    line += text.split('\n').length + 1
  }
  const find = (place: Place): Place => {
    const start = starts.findLast((entry) => entry.line <= place.line)
    return start ? { ...place, file: start.name, line: place.line - start.line + 1 } : place
  }
  return {
    file: '',
    // the last statement of a file may end with the file, without a semicolon
    text: files.map(({ text }) => text).join('\n;\n'),
    restorePlaces: (reading) => mapPlaces(reading, find) as SchemaReading,
  }
}

function mapPlaces(value: unknown, find: (place: Place) => Place): unknown {
  if (Array.isArray(value)) return value.map((item) => mapPlaces(item, find))
  if (typeof value !== 'object' || value === null) return value
  if (isPlace(value)) return find(value)
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, mapPlaces(item, find)]),
  )
}

function isPlace(value: object): value is Place {
  return 'file' in value && 'line' in value && 'column' in value
}
