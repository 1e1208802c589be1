import { type Diagnostic, isFault } from '@worldloom/diagnostics'
import { type Compiled, compile, estimateRows, printPlan, type Texts } from '@worldloom/engine'
import { listOutputs, type Output } from '@worldloom/runner'
import type { Inputs } from './inputs/read-inputs.ts'
import { printScript } from './ir/print-script.ts'
import { buildSettings } from './request/build-settings.ts'
import type { Request } from './request/request.ts'

/** All that a run does, decided before it does anything. */
export interface PlannedRun {
  readonly inputs: Inputs
  readonly compiled: Compiled
  readonly statements: readonly string[]
  readonly outputs: readonly Output[]
  /** Rows of the largest table, about. */
  readonly largest: number
  /** Rows of all tables, about. */
  readonly allRows: number
  /** `ir/plan.sql`. */
  readonly script: string
  /** What was met on the way and is no fault. */
  readonly notes: readonly Diagnostic[]
}

/** Plans a run, or says why there can be none: faults of options, inputs and plan come together. */
export function planRun(
  request: Request,
  inputs: Inputs,
  given: readonly Diagnostic[],
  texts: Texts = {},
): { readonly planned: PlannedRun | null; readonly faults: readonly Diagnostic[] } {
  const { schema } = inputs
  const { settings, diagnostics } = buildSettings(request, schema)
  // without tables no name can be right
  const met = [...given, ...inputs.diagnostics, ...(schema.tables.length > 0 ? diagnostics : [])]
  if (met.some(isFault)) return { planned: null, faults: met.filter(isFault) }

  const compiled = compile({ ...inputs, settings, texts })
  const notes = [...met, ...compiled.diagnostics]
  if (notes.some(isFault)) return { planned: null, faults: notes.filter(isFault) }

  const statements = printPlan(compiled, 'duckdb')
  const outputs = listOutputs(schema, request.format).filter(
    ({ tables }) => !settings.range || tables.some(({ id }) => id === settings.range?.table),
  )
  const script = printScript(statements, outputs)
  const counts = countTables(compiled)
  const largest = Math.max(...counts)
  const allRows = counts.reduce((sum, rows) => sum + rows, 0)
  // what the plan cannot keep of what was understood is not promised
  const { understanding } = compiled.plan
  const kept = { ...inputs, understanding }
  const planned = { inputs: kept, compiled, statements, outputs, largest, allRows, script, notes }
  return { planned, faults: [] }
}

function countTables({ plan }: Compiled): readonly number[] {
  return Object.keys(plan.tables).map((id) => estimateRows(plan, id))
}
