import { buildFault } from '@worldloom/diagnostics'
import { findWriting } from '../texts/find-writing.ts'
import type { ProposeOptions, ProposeResult } from './propose-with.ts'

/** Has a model propose rules for a schema, for a person to read and keep. */
export async function proposeRules(options: ProposeOptions): Promise<ProposeResult> {
  const { writing, diagnostics } = await findWriting(options, `plan_${process.pid}`)
  if (diagnostics.length > 0) return { status: 'refused', diagnostics }
  if (!writing) {
    const message = 'Rules are proposed by a model, and none is named.'
    const hint = 'Name one with --model; worldloom rules init writes what is inferred without one.'
    return { status: 'refused', diagnostics: [buildFault('NO_MODEL', message, hint)] }
  }
  // what reaches models takes long to load
  const { proposeWith } = await import('./propose-with.ts')
  return proposeWith(options, writing)
}
