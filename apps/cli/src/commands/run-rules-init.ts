import { basename, extname } from 'node:path'
import { type InitRulesOptions, initRules } from '@worldloom/database'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from '../output/print-faults.ts'
import { saveNew } from '../output/save-new.ts'

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
  if (out === '-') {
    process.stdout.write(result.text)
    return exitCodes.done
  }
  const { schema } = options
  const path = out ?? `${basename(schema, extname(schema))}_rules.yaml`
  const fault = await saveNew(path, result.text)
  if (fault) {
    printFaults([fault])
    return exitCodes.refused
  }
  console.log(`rules: ${path}`)
  return exitCodes.done
}
