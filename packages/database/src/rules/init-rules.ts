import { basename } from 'node:path'
import { type Diagnostic, isFault } from '@worldloom/diagnostics'
import { suggestRules } from '@worldloom/engine'
import { ignoreEvents } from '../ignore-events.ts'
import { loadFiles } from '../inputs/load-files.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import { checkOptions } from '../request/check-options.ts'

export interface InitRulesOptions {
  /** A SQL file, or a folder of them. */
  readonly schema: string
  readonly reference?: string | undefined
  readonly dialect?: string | undefined
}

export type InitRulesResult =
  | { readonly status: 'done'; readonly text: string }
  | { readonly status: 'refused'; readonly diagnostics: readonly Diagnostic[] }

/** Writes down as rules what is inferred of a schema; given back, they make the same rows as none. */
export async function initRules(options: InitRulesOptions): Promise<InitRulesResult> {
  const { request, diagnostics } = checkOptions(options, () => new Date())
  const loaded = await loadFiles(options)
  const inputs = await ignoreEvents(readInputs(loaded, request))
  const faults = [...diagnostics, ...inputs.diagnostics].filter(isFault)
  if (faults.length > 0) return { status: 'refused', diagnostics: faults }
  const { schema, reference } = inputs
  const suggested = await suggestRules({ schema, reference, source: basename(options.schema) })
  return suggested.diagnostics.length > 0
    ? { status: 'refused', diagnostics: suggested.diagnostics }
    : { status: 'done', text: suggested.text }
}
