import { type CheckOptions, checkDatabase, sayProof } from '@worldloom/database'
import { exitCodes } from '../exit-codes.ts'
import { printBroken } from '../output/print-broken.ts'
import { printFaults } from '../output/print-faults.ts'
import { printJson } from '../output/print-json.ts'
import { say } from '../output/say.ts'

/** Proves a folder on the command line, and answers with the exit code. */
export async function runCheck(
  options: CheckOptions,
  { json }: { readonly json: boolean },
): Promise<number> {
  const result = await checkDatabase(options)
  if (result.status === 'refused') {
    if (json) printJson({ ok: false, diagnostics: result.diagnostics })
    printFaults(result.diagnostics)
    return exitCodes.refused
  }
  const { report, status } = result
  if (json) printJson(report)
  else for (const line of [...printBroken(report), `proof: ${sayProof(report.proof)}`]) say(line)
  return exitCodes[status]
}
