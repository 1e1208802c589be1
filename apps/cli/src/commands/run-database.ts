import {
  type DatabaseOptions,
  type DatabaseResult,
  estimateDatabase,
  type ResumeOptions,
  streamDatabase,
} from '@worldloom/database'
import { exitCodes } from '../exit-codes.ts'
import { listenForStop } from '../input/listen-for-stop.ts'
import { printEstimate } from '../output/print-estimate.ts'
import { printFaults } from '../output/print-faults.ts'
import { printJson } from '../output/print-json.ts'
import { startNarrator } from '../output/start-narrator.ts'

/** Makes a database on the command line: tells what happens, and answers with the exit code. */
export async function runDatabase(
  options: DatabaseOptions | ResumeOptions,
  { json, estimate }: { readonly json: boolean; readonly estimate: boolean },
): Promise<number> {
  if (estimate) return tellEstimate(options, json)
  const stop = listenForStop()
  const narrator = startNarrator({ silent: json })
  try {
    const stream = streamDatabase({ ...options, signal: stop.signal })
    for (;;) {
      const { done, value } = await stream.next()
      if (done) return tellEnd(value, json, narrator)
      narrator.tell(value)
    }
  } finally {
    narrator.end()
    stop.end()
  }
}

async function tellEstimate(
  options: DatabaseOptions | ResumeOptions,
  json: boolean,
): Promise<number> {
  const result = await estimateDatabase(options)
  if ('diagnostics' in result) {
    if (json) printJson({ ok: false, diagnostics: result.diagnostics })
    printFaults(result.diagnostics)
    return exitCodes.refused
  }
  if (json) printJson(result.estimate)
  else process.stdout.write(printEstimate(result.estimate, result.model))
  return exitCodes.done
}

function tellEnd(
  result: DatabaseResult,
  json: boolean,
  narrator: ReturnType<typeof startNarrator>,
): number {
  narrator.end()
  switch (result.status) {
    case 'done':
    case 'broken':
      if (json) printJson(result.report)
      else narrator.summarize(result)
      return exitCodes[result.status]
    case 'refused':
      if (json) printJson({ ok: false, diagnostics: result.diagnostics })
      printFaults(result.diagnostics)
      return exitCodes.refused
    case 'stopped': {
      const { folder, diagnostic } = result
      if (json) printJson({ ok: false, folder, diagnostics: [diagnostic] })
      printFaults([diagnostic])
      process.stderr.write(`To go on: worldloom database --resume ${folder}\n`)
      return exitCodes.stopped
    }
  }
}
