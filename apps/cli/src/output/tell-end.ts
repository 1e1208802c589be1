import type { DatabaseResult } from '@worldloom/database'
import { exitCodes } from '../exit-codes.ts'
import { printFaults } from './print-faults.ts'
import { printJson } from './print-json.ts'
import { say } from './say.ts'

/** How a job may end: with a report, refused, or stopped on the way. */
type Ending =
  | { readonly status: 'done' | 'broken'; readonly report: object }
  | Extract<DatabaseResult, { status: 'refused' | 'stopped' }>

/**
 * Tells how a job ended and answers with the exit code. `summarize` tells what was made; `goOn` is the
 * command that goes on with a stopped run, or null where there is none.
 */
export function tellEnd<Result extends Ending>(
  result: Result,
  { json, goOn }: { readonly json: boolean; readonly goOn: string | null },
  summarize: (result: Extract<Result, { status: 'done' | 'broken' }>) => void,
): number {
  switch (result.status) {
    case 'done':
    case 'broken':
      if (json) printJson(result.report)
      else summarize(result as Extract<Result, { status: 'done' | 'broken' }>)
      return exitCodes[result.status]
    case 'refused':
      if (json) printJson({ ok: false, diagnostics: result.diagnostics })
      printFaults(result.diagnostics)
      return exitCodes.refused
    case 'stopped': {
      const { folder, diagnostic } = result
      if (json) printJson({ ok: false, folder, diagnostics: [diagnostic] })
      printFaults([diagnostic])
      if (goOn !== null) say(`To go on: ${goOn} ${folder}`, process.stderr)
      return exitCodes.stopped
    }
  }
}
