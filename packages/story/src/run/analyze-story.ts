import {
  type DatabaseEvent,
  type Inputs,
  ignoreEvents,
  type Job,
  readInputs,
} from '@worldloom/database/steps'
import { type Diagnostic, isFault } from '@worldloom/diagnostics'
import { listInsertedRows, understand } from '@worldloom/engine'
import { freeRepeated } from '../analyze/free-repeated.ts'
import { keyByJoins } from '../analyze/key-by-joins.ts'
import { linkByJoins } from '../analyze/link-by-joins.ts'
import { listSingleJoins } from '../analyze/list-single-joins.ts'
import { nameExpected } from '../analyze/name-expected.ts'
import { findContradictions } from '../contradictions/find-contradictions.ts'
import { hasWord } from '../queries/has-word.ts'
import { analyzeQueries, type Requirements } from '../requirements/analyze-queries.ts'
import { checkRequirements } from '../requirements/check-requirements.ts'
import { endStoryStep, startStoryStep } from '../steps.ts'
import { layerName, layerRules } from '../temporal/layer-rules.ts'
import type { Settled } from '../translate/settle-query.ts'
import { constrainSchema } from './constrain-schema.ts'
import { dropContradicted } from './drop-contradicted.ts'
import { lengthenCalendars } from './lengthen-calendars.ts'
import { sizeStory } from './size-story.ts'
import type { StoryJob } from './story-job.ts'

/** What the queries need, and the inputs with the rules that follow from it. */
export interface AnalyzedStory {
  readonly job: Job
  readonly inputs: Inputs
  readonly requirements: Requirements
  readonly diagnostics: readonly Diagnostic[]
  /** The forms in which the database runs the queries, by their ids. */
  readonly forms: ReadonlyMap<string, Settled>
}

/** Reads the queries' needs and lays the rules that meet them below those of the user. */
export async function* analyzeStory(
  { job: asked, queries }: StoryJob,
  read: Inputs,
): AsyncGenerator<DatabaseEvent, AnalyzedStory> {
  yield startStoryStep('analyze')
  const { now } = asked.request
  const { job: kept, inputs, note } = await dropContradicted(asked, read, queries)
  if (note) yield { kind: 'note', diagnostic: note }
  const { job: scaled, note: sized } = await sizeStory(kept, inputs, queries)
  if (sized) yield { kind: 'note', diagnostic: sized }
  const { schema, understanding } = inputs
  const { calendars } = understanding
  const { signal } = scaled
  const requirements = await analyzeQueries(queries, schema, { now, calendars, signal })
  const filters = requirements.queries.flatMap(({ temporal }) => temporal)
  const { job, notes: lengthened } = lengthenCalendars(scaled, inputs, filters)
  for (const diagnostic of lengthened) yield { kind: 'note', diagnostic }
  const forms = new Map<string, Settled>()
  const constrained = constrainSchema(inputs, now)
  const diagnostics = [
    ...checkRequirements(requirements, queries, schema),
    // what the rules ask of single values binds the queries as checks do
    ...(await findContradictions({ schema: constrained, queries, now, forms })),
  ]
  // faults end the run, and are told there
  for (const diagnostic of diagnostics) if (!isFault(diagnostic)) yield { kind: 'note', diagnostic }
  const isRead = (column: string): boolean => queries.some(({ sql }) => hasWord(sql, column))
  const layer = layerRules(filters, schema, understanding, now, isRead)
  yield endStoryStep('analyze', say(requirements))
  const layered = layer ? addLayer(job, layer) : job
  const reread = layer ? await ignoreEvents(readInputs(layered.loaded, layered.request)) : inputs
  const keyed = await learnKeys(layered, reread, { requirements, queries })
  return { job: layered, inputs: learn(keyed, requirements), requirements, diagnostics, forms }
}

/** The inputs with the keys by which queries join, unless a query asks for what they would not let be, or only what is declared counts. */
async function learnKeys(
  { request, loaded }: Job,
  inputs: Inputs,
  { requirements, queries }: Pick<AnalyzedStory, 'requirements'> & Pick<StoryJob, 'queries'>,
): Promise<Inputs> {
  if (request.links === 'declared') return inputs
  const joins = requirements.queries.flatMap((query) => query.joins)
  const inserted = loaded.files.schema.flatMap(({ text }) =>
    listInsertedRows(text, inputs.schema.dialect),
  )
  const single = requirements.queries.flatMap((query) => listSingleJoins(query.joins))
  const schema = keyByJoins(inputs.schema, single, inserted)
  if (schema === inputs.schema) return inputs
  const keyed = { ...inputs, schema }
  const linked = { ...keyed, schema: linkByJoins(schema, joins) }
  const { now } = request
  const found = await findContradictions({ schema: constrainSchema(linked, now), queries, now })
  return found.some(isFault) ? inputs : keyed
}

/** What queries tell of the schema: links by which they join, and words that they look for. */
function learn(inputs: Inputs, { queries }: Requirements): Inputs {
  const joins = queries.flatMap((query) => query.joins)
  const values = queries.flatMap((query) => query.values)
  const shares = queries.flatMap((query) => query.shares)
  const groups = queries.flatMap((query) => query.groups)
  const nullTests = queries.flatMap((query) => query.nullTests)
  const freed = freeRepeated(
    inputs.schema,
    queries.flatMap((query) => query.repeats),
  )
  const schema = nameExpected(linkByJoins(freed, joins), { values, shares, groups, nullTests })
  return { ...inputs, schema, understanding: understand(schema, inputs.rules) }
}

function say({ queries, strategy }: Requirements): string {
  const tables = new Set(queries.flatMap((query) => query.tables))
  const { min_date: first, max_date: last } = strategy
  const asked = queries.length === 1 ? '1 query' : `${queries.length} queries`
  const over = tables.size === 1 ? '1 table' : `${tables.size} tables`
  return `${asked} over ${over}, ${first} to ${last}`
}

/** The rules come first, so that any other wins over them; they are kept with the run's inputs. */
function addLayer(job: Job, layer: object): Job {
  const text = `${JSON.stringify(layer, null, 2)}\n`
  const file = { name: layerName, bytes: new TextEncoder().encode(text), text }
  const { files, diagnostics } = job.loaded
  return { ...job, loaded: { files: { ...files, rules: [file, ...files.rules] }, diagnostics } }
}
