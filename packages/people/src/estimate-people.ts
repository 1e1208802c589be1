import {
  type Estimate,
  estimateCalls,
  findPrice,
  type JsonSchema,
  ModelFault,
} from '@worldloom/agents'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import type { PeopleOptions, ResumeOptions } from './options.ts'
import { userSystem } from './roles/user-generator.ts'
import { writeRequest } from './run/make-person.ts'
import { prepareJob } from './run/prepare-job.ts'

export type PeopleEstimate = Estimate

/** Estimates a run from its real prompts, before anything is spent; or says what is wrong with the inputs. */
export async function estimatePeople(
  options: PeopleOptions | ResumeOptions,
): Promise<
  | { readonly estimate: PeopleEstimate; readonly model: string }
  | { readonly diagnostics: readonly Diagnostic[] }
> {
  const job = await prepareJob(options)
  if ('length' in job) return { diagnostics: job }
  const { inputs, plan, settings } = job
  const schema = inputs.schema as JsonSchema
  const asked = { schema, system: userSystem, seed: inputs.config.seed }
  const first = { attempt: 1, previous: null, flaws: [], advice: [] }
  const requests = plan.people.map((person) =>
    writeRequest(asked, person, { sample: 0, tooLike: null }, first),
  )
  const price = findPrice(settings.model, settings.prices)
  const width = settings.concurrency ?? usualWidth
  try {
    const estimate = await estimateCalls(requests, { model: settings.model, price, width })
    return { estimate, model: settings.model }
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error
    return {
      diagnostics: [buildFault('SCHEMA_UNSATISFIABLE', error.message, 'Change the schema.')],
    }
  }
}

// what limits begin with
const usualWidth = 16
