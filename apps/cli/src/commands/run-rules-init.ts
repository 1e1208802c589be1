import { type InitRulesOptions, initRules } from '@worldloom/database'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from '../output/print-faults.ts'
import { saveRules } from '../output/save-rules.ts'

/** Writes a first rules file on the command line, and answers with the exit code. */
export async function runRulesInit({
  out,
  ...options
}: InitRulesOptions & { readonly out?: string }): Promise<number> {
  const result = await initRules(options)
  if (result.status === 'refused') {
    printFaults(result.diagnostics)
    return exitCodes.refused
  }
  return saveRules(result.text, { schema: options.schema, out, suffix: 'rules' })
}
