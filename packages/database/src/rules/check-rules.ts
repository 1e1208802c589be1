import { type Diagnostic, isFault } from '@worldloom/diagnostics'
import { compile } from '@worldloom/engine'
import { ignoreEvents } from '../ignore-events.ts'
import { loadFiles } from '../inputs/load-files.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import type { InputPaths } from '../options.ts'
import { checkOptions } from '../request/check-options.ts'

export interface CheckRulesOptions extends InputPaths {
  readonly rules: string | readonly string[]
}

export interface CheckRulesResult {
  readonly ok: boolean
  /** Faults, warnings and notes of the rules and of what they are checked against. */
  readonly diagnostics: readonly Diagnostic[]
  /** Columns that have a rule. */
  readonly columns: number
}

/** Reads rules against their schema and plans with them, so that what cannot hold is found; makes no row. */
export async function checkRules(options: CheckRulesOptions): Promise<CheckRulesResult> {
  const { request, diagnostics } = checkOptions(options, () => new Date())
  const loaded = await loadFiles(options)
  const inputs = await ignoreEvents(readInputs(loaded, request))
  const met = [...diagnostics, ...inputs.diagnostics]
  const columns = Object.values(inputs.rules.tables).reduce(
    (sum, table) => sum + Object.keys(table.columns).length,
    0,
  )
  if (met.some(isFault)) return { ok: false, diagnostics: met, columns }
  const { seed, now } = request
  const settings = { seed, now, scale: 1, rows: null, tableRows: {}, range: null }
  const planned = [...met, ...compile({ ...inputs, settings }).diagnostics]
  return { ok: !planned.some(isFault), diagnostics: planned, columns }
}
