import { type JsonSchema, type OpenedModel, openModelOf } from '@worldloom/agents'
import { type Diagnostic, isDiagnostic } from '@worldloom/diagnostics'
import type { ReadJob } from './read-job.ts'

/**
 * Opens the model that writes, before people are drawn: what helps it takes as long to start as some hundred people to
 * write, and has the time meanwhile.
 */
export async function openWriter({
  settings,
  inputs,
  earlier,
}: ReadJob): Promise<OpenedModel | Diagnostic> {
  const opened = await openModelOf(settings)
  // how many a repair is for is not known yet
  if (!isDiagnostic(opened) && earlier === null)
    opened.model.expect?.(
      inputs.segments.reduce((sum, { users }) => sum + users, 0),
      inputs.schema as JsonSchema,
    )
  return opened
}
