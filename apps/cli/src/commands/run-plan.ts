import { basename, extname } from 'node:path'
import { type ProposeOptions, proposeRules } from '@worldloom/database'
import { exitCodes } from '../exit-codes.ts'
import { listenForStop } from '../input/listen-for-stop.ts'
import { printFaults } from '../output/print-faults.ts'
import { saveNew } from '../output/save-new.ts'

/** Has rules proposed on the command line, and answers with the exit code. */
export async function runPlan(options: ProposeOptions, out: string | undefined): Promise<number> {
  const stop = listenForStop()
  try {
    const result = await proposeRules({ ...options, signal: stop.signal })
    if (result.status !== 'done') {
      printFaults(result.diagnostics)
      return exitCodes[result.status]
    }
    printFaults(result.notes)
    if (out === '-') {
      process.stdout.write(result.text)
      return exitCodes.done
    }
    const { schema } = options
    const path = out ?? `${basename(schema, extname(schema))}_proposed.yaml`
    const fault = await saveNew(path, result.text)
    if (fault) {
      printFaults([fault])
      return exitCodes.refused
    }
    console.log(`rules: ${path}`)
    return exitCodes.done
  } finally {
    stop.end()
  }
}
