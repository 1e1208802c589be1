import { type Diagnostic, isFault } from '@worldloom/diagnostics'
import {
  declareLinks,
  generatorNames,
  learnFromNames,
  type Reference,
  type Rules,
  type RulesFile,
  readReference,
  readRules,
  readSchema,
  type Schema,
  type Understanding,
  understand,
} from '@worldloom/engine'
import { type DatabaseEvent, endStep, type Step, startStep, tellNotes } from '../events.ts'
import type { Request } from '../request/request.ts'
import { describeReference, describeRules, describeSchema } from './describe-inputs.ts'
import type { InputFiles, LoadedFiles } from './input-files.ts'
import { joinSchemas } from './join-schemas.ts'

/** Everything read and understood. */
export interface Inputs {
  readonly schema: Schema
  readonly reference: Reference
  readonly rules: Rules
  readonly understanding: Understanding
  readonly files: InputFiles
  /** All that was met in all files. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the schema, then what refers to it: the first three steps. */
export async function* readInputs(
  { files, diagnostics }: LoadedFiles,
  asked: Pick<Request, 'dialect' | 'links'>,
): AsyncGenerator<DatabaseEvent, Inputs> {
  yield startStep(1)
  yield* tellNotes(diagnostics)
  const { schema: written, ...read } = await readSchemas(files, asked)
  const schema = await declareLinks(files.rules, written)
  yield* tellNotes(read.diagnostics)
  // without tables every name in the other files would be a fault
  const isUsable = schema.tables.length > 0
  if (isUsable) yield* endRead(1, read.diagnostics, describeSchema(schema, files))

  if (isUsable) yield startStep(2)
  const referenced = isUsable
    ? readReference(files.reference, schema)
    : { reference: { tables: {} }, diagnostics: [] }
  yield* tellNotes(referenced.diagnostics)
  const given = describeReference(referenced.reference, files)
  // of files that are not there nobody knows whether none were meant
  const lost = (found: readonly unknown[]) => (found.length === 0 ? diagnostics : [])
  if (isUsable) yield* endRead(2, [...lost(files.reference), ...referenced.diagnostics], given)

  if (isUsable) yield startStep(3)
  const ruled = isUsable
    ? await readRules(withWords(files), schema, { generators: generatorNames })
    : { rules: { locale: 'en_US', tables: {} }, diagnostics: [] }
  yield* tellNotes(ruled.diagnostics)
  const asRuled = describeRules(ruled.rules, files)
  if (isUsable) yield* endRead(3, [...lost(files.rules), ...ruled.diagnostics], asRuled)

  const { reference } = referenced
  const { rules } = ruled
  const all = [diagnostics, read.diagnostics, referenced.diagnostics, ruled.diagnostics].flat()
  const understanding = understand(schema, rules)
  return { schema, reference, rules, understanding, files, diagnostics: all }
}

/** Nothing is said to have come of what could not be read: the faults tell why. */
function* endRead(
  step: Step,
  met: readonly Diagnostic[],
  summary: string,
): Generator<DatabaseEvent> {
  if (!met.some(isFault)) yield endStep(step, summary)
}

/** The rules files, each with the files of words that it names. */
function withWords({ rules, words }: InputFiles): readonly RulesFile[] {
  return rules.map((file) => ({
    ...file,
    words: words.filter((found) => found.rules === file.name),
  }))
}

async function readSchemas(
  files: InputFiles,
  { dialect, links }: Pick<Request, 'dialect' | 'links'>,
): ReturnType<typeof readSchema> {
  if (files.schema.length === 0)
    return { schema: { dialect: '', tables: [], passedOver: [] }, diagnostics: [] }
  const { text, file, restorePlaces } = joinSchemas(files.schema)
  const read = restorePlaces(await readSchema({ text, file, dialect: dialect ?? undefined }))
  if (links === 'declared') return read
  const learned = learnFromNames(read.schema)
  return { schema: learned.schema, diagnostics: [...read.diagnostics, ...learned.diagnostics] }
}
