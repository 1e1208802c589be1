import { type Diagnostic, DiagnosticList, findNearest } from '@worldloom/diagnostics'
import type { SchemaReading } from '../model/schema.ts'
import { detectDialect } from './detect-dialect.ts'
import { type SchemaDialect, schemaDialects } from './dialects.ts'
import { applyChange } from './draft/apply-change.ts'
import { finishSchema } from './draft/finish-schema.ts'
import type { SchemaDraft } from './draft/schema-draft.ts'
import { findBinary } from './find-binary.ts'
import { findOtherDialect } from './find-other-dialect.ts'
import { openFences } from './open-fences.ts'
import { buildSource } from './source.ts'

export interface SchemaText {
  readonly text: string
  /** The name of the file, for places. */
  readonly file: string
  /** A dialect's name or alias; told from the text where it is not given. */
  readonly dialect?: string | undefined
}

/** Reads a SQL schema: the tables it declares, and every fault met on the way. */
export async function readSchema(given: SchemaText): Promise<SchemaReading> {
  const { file, dialect } = given
  // an old Mac ends its lines with a carriage return alone, which would end no comment
  const text = openFences(given.text.replaceAll(/\r(?!\n)/g, '\n'))
  const source = buildSource(file, text)
  const chosen = dialect === undefined ? detectDialect(text) : findDialect(dialect)
  if (!chosen) return refuse(unknownDialect(dialect ?? ''), dialect ?? '')
  const binary = findBinary(source)
  if (binary) return refuse(binary, chosen.name)
  const read = await chosen.load()
  const draft = buildDraft(chosen)
  for (const change of await read(source)) applyChange(draft, change)
  const reading = finishSchema(draft, chosen.name, source)
  const other = findOtherDialect(source, reading.diagnostics)
  return other ? refuse(other, chosen.name) : reading
}

function buildDraft({ habits }: SchemaDialect): SchemaDraft {
  return {
    habits,
    tables: new Map(),
    enums: new Map(),
    domains: new Map(),
    otherTypes: new Set(),
    ignored: new Set(),
    aliases: new Set(),
    waiting: [],
    passedOver: new Map(),
    diagnostics: new DiagnosticList(),
    currentSchema: null,
  }
}

function refuse(diagnostic: Diagnostic, dialect: string): SchemaReading {
  return { schema: { dialect, tables: [], passedOver: [] }, diagnostics: [diagnostic] }
}

function findDialect(name: string): SchemaDialect | null {
  const wanted = name.toLowerCase()
  return (
    schemaDialects.find((dialect) => dialect.name === wanted || dialect.aliases.includes(wanted)) ??
    null
  )
}

function unknownDialect(name: string): Diagnostic {
  const names = schemaDialects.flatMap((dialect) => [dialect.name, ...dialect.aliases])
  const nearest = findNearest(name, names)
  return {
    code: 'UNKNOWN_DIALECT',
    severity: 'error',
    message: `The SQL dialect "${name}" is not known.`,
    hint:
      nearest === null
        ? `The dialects are ${schemaDialects.map((dialect) => dialect.name).join(', ')}.`
        : `Did you mean "${nearest}"?`,
    place: null,
  }
}
