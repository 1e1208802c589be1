import { type ProposeOptions, proposeRules } from '@worldloom/database'
import { exitCodes } from '../exit-codes.ts'
import { listenForStop } from '../input/listen-for-stop.ts'
import { printFaults } from '../output/print-faults.ts'
import { saveRules } from '../output/save-rules.ts'

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
    return await saveRules(result.text, { schema: options.schema, out, suffix: 'proposed' })
  } finally {
    stop.end()
  }
}
