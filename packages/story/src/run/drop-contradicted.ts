import { type Inputs, ignoreEvents, type Job, readInputs } from '@worldloom/database/steps'
import { buildNote, type Diagnostic, isFault } from '@worldloom/diagnostics'
import { findContradictions } from '../contradictions/find-contradictions.ts'
import { constrainSchema } from './constrain-schema.ts'
import type { StoryJob } from './story-job.ts'

/** The job and its inputs, without the keys and links that were read from names where a query asks for what they would not let be. */
export async function dropContradicted(
  job: Job,
  inputs: Inputs,
  queries: StoryJob['queries'],
): Promise<{ readonly job: Job; readonly inputs: Inputs; readonly note: Diagnostic | null }> {
  const isLearned = inputs.schema.tables.some(({ primaryKey, foreignKeys }) =>
    [primaryKey, ...foreignKeys].some((key) => key?.learned),
  )
  if (!isLearned) return { job, inputs, note: null }
  const { now } = job.request
  const found = await findContradictions({ schema: constrainSchema(inputs, now), queries, now })
  if (!found.some(isFault)) return { job, inputs, note: null }
  const declared: Job = { ...job, request: { ...job.request, links: 'declared' } }
  const note = buildNote(
    'NAMES_GIVE_WAY',
    'A query asks for what a key or link that was read from names would not let be, so names are not followed.',
    'Declare the keys and links that are meant.',
  )
  const reread = await ignoreEvents(readInputs(declared.loaded, declared.request))
  return { job: declared, inputs: reread, note }
}
