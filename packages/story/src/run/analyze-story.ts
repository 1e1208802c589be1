import {
  type DatabaseEvent,
  type Inputs,
  ignoreEvents,
  type Job,
  readInputs,
} from '@worldloom/database/steps'
import { type Diagnostic, isFault } from '@worldloom/diagnostics'
import { understand } from '@worldloom/engine'
import { linkByJoins } from '../analyze/link-by-joins.ts'
import { findContradictions } from '../contradictions/find-contradictions.ts'
import { analyzeQueries, type Requirements } from '../requirements/analyze-queries.ts'
import { checkRequirements } from '../requirements/check-requirements.ts'
import type { RequiredJoin } from '../requirements/query-requirement.ts'
import { endStoryStep, startStoryStep } from '../steps.ts'
import { layerName, layerRules } from '../temporal/layer-rules.ts'
import type { Settled } from '../translate/settle-query.ts'
import { constrainSchema } from './constrain-schema.ts'
import { dropContradicted } from './drop-contradicted.ts'
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
  const { job, inputs, note } = await dropContradicted(asked, read, queries)
  if (note) yield { kind: 'note', diagnostic: note }
  const { schema, understanding } = inputs
  const requirements = await analyzeQueries(queries, schema, { now, signal: job.signal })
  const forms = new Map<string, Settled>()
  const constrained = constrainSchema(inputs, now)
  const diagnostics = [
    ...checkRequirements(requirements, queries, schema),
    // what the rules ask of single values binds the queries as checks do
    ...(await findContradictions({ schema: constrained, queries, now, forms })),
  ]
  // faults end the run, and are told there
  for (const diagnostic of diagnostics) if (!isFault(diagnostic)) yield { kind: 'note', diagnostic }
  const filters = requirements.queries.flatMap(({ temporal }) => temporal)
  const layer = layerRules(filters, schema, understanding, now)
  yield endStoryStep('analyze', say(requirements))
  const joins = requirements.queries.flatMap((query) => query.joins)
  if (!layer) return { job, inputs: addLinks(inputs, joins), requirements, diagnostics, forms }
  const layered = addLayer(job, layer)
  const reread = addLinks(await ignoreEvents(readInputs(layered.loaded, layered.request)), joins)
  return { job: layered, inputs: reread, requirements, diagnostics, forms }
}

function addLinks(inputs: Inputs, joins: readonly RequiredJoin[]): Inputs {
  const schema = linkByJoins(inputs.schema, joins)
  if (schema === inputs.schema) return inputs
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
