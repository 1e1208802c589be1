import { type CheckRulesOptions, checkRules } from '@worldloom/database'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from '../output/print-faults.ts'
import { printJson } from '../output/print-json.ts'
import { say } from '../output/say.ts'

/** Checks rules on the command line, and answers with the exit code. */
export async function runRulesCheck(
  options: CheckRulesOptions,
  { json }: { readonly json: boolean },
): Promise<number> {
  const { ok, diagnostics, columns } = await checkRules(options)
  if (json) printJson({ ok, columns, diagnostics })
  else {
    printFaults(diagnostics)
    if (ok) say(`The rules hold together: ${columns} columns have one.`)
  }
  return ok ? exitCodes.done : exitCodes.refused
}
