import { isFault } from '@worldloom/diagnostics'
import { type Compiled, compile } from '@worldloom/engine'
import { ignoreEvents } from '../ignore-events.ts'
import { loadFiles } from '../inputs/load-files.ts'
import { type Inputs, readInputs } from '../inputs/read-inputs.ts'
import { checkOptions } from '../request/check-options.ts'
import { buildModel } from './build-model.ts'
import type { InspectOptions, InspectResult } from './options.ts'
import { sampleRows } from './sample-rows.ts'

/** Tells what is understood of a schema, its reference data and rules, with a few rows made in memory. */
export async function inspectSchema(options: InspectOptions): Promise<InspectResult> {
  const { request, diagnostics } = checkOptions(options, () => new Date())
  const loaded = await loadFiles(options)
  const inputs = await ignoreEvents(readInputs(loaded, request))
  const met = [...diagnostics, ...inputs.diagnostics]
  if (met.some(isFault)) return { status: 'refused', diagnostics: met.filter(isFault) }

  const compiled = compileAt(inputs, request, 1)
  const notes = [...met, ...compiled.diagnostics]
  if (notes.some(isFault)) return { status: 'refused', diagnostics: notes.filter(isFault) }
  const small = compileAt(inputs, request, chooseScale(compiled))
  return { status: 'done', model: buildModel(compiled.plan, notes, await sampleRows(small)) }
}

function compileAt(
  inputs: Inputs,
  { seed, now }: { readonly seed: number; readonly now: string },
  scale: number,
): Compiled {
  const settings = { seed, now, scale, rows: null, tableRows: {}, range: null }
  return compile({ ...inputs, settings })
}

/** Small enough that a second is not noticed, and large enough that every kind of row occurs. */
const enough = 200

function chooseScale({ plan }: Compiled): number {
  const counts = Object.values(plan.tables).map(({ rows }) =>
    rows.kind === 'per-parent' ? 0 : rows.rows,
  )
  return Math.min(1, enough / Math.max(1, ...counts))
}
