import type { Diagnostic } from '@worldloom/diagnostics'
import { exitCodes } from '../exit-codes.ts'
import { printEstimate } from './print-estimate.ts'
import { printFaults } from './print-faults.ts'
import { printJson } from './print-json.ts'
import { say } from './say.ts'

type Estimated = {
  readonly estimate: Parameters<typeof printEstimate>[0]
  readonly model: Parameters<typeof printEstimate>[1]
}

/** Tells what a run would cost, or why that cannot be told, and answers with the exit code. */
export function tellEstimate(
  result: Estimated | { readonly diagnostics: readonly Diagnostic[] },
  json: boolean,
): number {
  if ('diagnostics' in result) {
    if (json) printJson({ ok: false, diagnostics: result.diagnostics })
    printFaults(result.diagnostics)
    return exitCodes.refused
  }
  if (json) printJson(result.estimate)
  else say(printEstimate(result.estimate, result.model))
  return exitCodes.done
}
