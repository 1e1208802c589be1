import { writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type InitRulesOptions, initRules } from '@worldloom/database'
import type { Diagnostic } from '@worldloom/engine'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from '../output/print-faults.ts'

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
  const fault = await save(path, result.text)
  if (fault) {
    printFaults([fault])
    return exitCodes.refused
  }
  console.log(`rules: ${path}`)
  return exitCodes.done
}

/** Never over a file that is there: it may hold somebody's work. */
async function save(path: string, text: string): Promise<Diagnostic | null> {
  try {
    await writeFile(path, text, { flag: 'wx' })
    return null
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const why = isThere ? 'is there already' : 'cannot be written'
    const message = `The file "${path}" ${why}.`
    const hint = 'Name another with --out, or - to print the rules.'
    return { code: 'FILE_NOT_WRITTEN', severity: 'error', message, hint, place: null }
  }
}
