import type { Estimate } from '@worldloom/agents'
import type { Diagnostic } from '@worldloom/diagnostics'
import { ignoreEvents } from './ignore-events.ts'
import { readInputs } from './inputs/read-inputs.ts'
import type { DatabaseOptions, ResumeOptions } from './options.ts'
import { planRun } from './plan-run.ts'
import { prepareJob } from './run/prepare-job.ts'

/** Estimates what the texts of a run will take, from its real prompts; or says what is wrong with the inputs. */
export async function estimateDatabase(
  options: DatabaseOptions | ResumeOptions,
): Promise<
  | { readonly estimate: Estimate; readonly model: string }
  | { readonly diagnostics: readonly Diagnostic[] }
> {
  const { job, diagnostics } = await prepareJob(options, () => new Date())
  if (!job) return { diagnostics }
  const inputs = await ignoreEvents(readInputs(job.loaded, job.request))
  const { planned, faults } = planRun(job.request, inputs, diagnostics)
  if (!planned) return { diagnostics: faults }
  if (!job.writing) return { estimate: nothing, model: 'offline' }
  const { estimateTexts } = await import('./texts/estimate-texts.ts')
  const estimate = await estimateTexts(planned, job.writing, job.threads)
  return { estimate, model: job.writing.settings.model }
}

/** The plan writes by itself. */
const nothing: Estimate = { calls: 0, inputTokens: 0, outputTokens: 0, dollars: 0, seconds: 0 }
