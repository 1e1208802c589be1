import { type Diagnostic, DiagnosticList, findNearest } from '@worldloom/diagnostics'
import type { SchemaReading } from '../model/schema.ts'
import { detectDialect } from './detect-dialect.ts'
import { type SchemaDialect, schemaDialects } from './dialects.ts'
import { applyChange } from './draft/apply-change.ts'
import { finishSchema } from './draft/finish-schema.ts'
import type { SchemaDraft } from './draft/schema-draft.ts'
import { dropPlaceholders } from './drop-placeholders.ts'
import { findBinary } from './find-binary.ts'
import { findOtherDialect } from './find-other-dialect.ts'
import { openFences } from './open-fences.ts'
import { buildSource, type Source } from './source.ts'

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
  const text = dropPlaceholders(openFences(given.text.replaceAll(/\r(?!\n)/g, '\n')))
  const source = buildSource(file, text)
  const chosen = dialect === undefined ? detectDialect(text) : findDialect(dialect)
  if (!chosen) return refuse(unknownDialect(dialect ?? ''), dialect ?? '')
  const binary = findBinary(source)
  if (binary) return refuse(binary, chosen.name)
  const reading = await readAs(chosen, source)
  const other = findOtherDialect(source, reading.diagnostics)
  if (other) return refuse(other, chosen.name)
  const isTried = dialect === undefined && isFaulty(reading) && text.length < longestRetried
  return (isTried ? await readOtherwise(chosen, source, reading) : null) ?? reading
}

async function readAs(dialect: SchemaDialect, source: Source): Promise<SchemaReading> {
  const read = await dialect.load()
  const draft = buildDraft(dialect)
  for (const change of await read(source)) applyChange(draft, change)
  return finishSchema(draft, dialect.name, source)
}

/** Longer texts are read once. */
const longestRetried = 1_000_000

/**
 * What the marks of a text took for one dialect may be another's, in which nothing of it is wrong and no table is
 * missing.
 */
async function readOtherwise(
  first: SchemaDialect,
  source: Source,
  { schema }: SchemaReading,
): Promise<SchemaReading | null> {
  for (const dialect of schemaDialects) {
    const isTold =
      !dialect.isLenient || dialect.marks.some(([mark]) => source.text.search(mark) >= 0)
    const reading = dialect === first || !isTold ? null : await readAs(dialect, source)
    const isWhole = reading !== null && reading.schema.tables.length >= schema.tables.length
    if (isWhole && !isFaulty(reading)) return reading
  }
  return null
}

function isFaulty({ diagnostics }: SchemaReading): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
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
    nested: new Map(),
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
