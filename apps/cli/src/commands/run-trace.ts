import { printTrace, readTrace } from '@worldloom/agents'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from '../output/print-faults.ts'
import { printJson } from '../output/print-json.ts'
import { say } from '../output/say.ts'

/** Prints a trace on the command line, and answers with the exit code. */
export async function runTrace(
  folder: string,
  { full, json }: { readonly full: boolean; readonly json: boolean },
): Promise<number> {
  const trace = await readTrace(folder)
  if ('code' in trace) {
    if (json) printJson({ ok: false, diagnostics: [trace] })
    printFaults([trace])
    return exitCodes.refused
  }
  if (json) printJson({ run: trace.run, events: trace.events })
  else for (const line of printTrace(trace, { full })) say(line)
  return exitCodes.done
}
