import { type InspectOptions, inspectSchema } from '@worldloom/database'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from '../output/print-faults.ts'
import { printJson } from '../output/print-json.ts'
import { printModel } from '../output/print-model.ts'
import { say } from '../output/say.ts'

/** Shows on the command line what is understood of a schema, and answers with the exit code. */
export async function runInspect(
  options: InspectOptions,
  { json }: { readonly json: boolean },
): Promise<number> {
  const result = await inspectSchema(options)
  if (result.status === 'refused') {
    if (json) printJson({ ok: false, diagnostics: result.diagnostics })
    printFaults(result.diagnostics)
    return exitCodes.refused
  }
  if (json) printJson(result.model)
  else say(printModel(result.model))
  return exitCodes.done
}
