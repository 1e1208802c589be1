import { setFlagsFromString } from 'node:v8'
import {
  estimatePeople,
  type PeopleEvent,
  type PeopleOptions,
  type PeopleResult,
  type ResumeOptions,
  streamPeople,
} from '@worldloom/people'
import { exitCodes } from '../exit-codes.ts'
import { listenForStop } from '../input/listen-for-stop.ts'
import { printEstimate } from '../output/print-estimate.ts'
import { printFaults } from '../output/print-faults.ts'
import { printJson } from '../output/print-json.ts'
import { printPeople } from '../output/print-people.ts'
import { startBar } from '../output/start-bar.ts'

/** Makes people on the command line: tells what happens, and answers with the exit code. */
export async function runPeople(
  options: PeopleOptions | ResumeOptions,
  { estimate, json }: { readonly estimate: boolean; readonly json: boolean },
): Promise<number> {
  // what a call leaves behind is collected soon, so that thousands of people take no more room than hundreds
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=30')
  if (estimate) return tellEstimate(options, json)
  const stop = listenForStop()
  const bar = startBar(process.stderr)
  try {
    const stream = streamPeople({ ...options, signal: stop.signal })
    for (;;) {
      const { done, value } = await stream.next()
      if (done) {
        bar.hide()
        return tellEnd(value, json)
      }
      if (value.kind === 'progress') bar.show(value.done / value.of, value.what)
      else if (!json) {
        bar.hide()
        for (const line of printEvent(value)) process.stdout.write(`${line}\n`)
      }
    }
  } finally {
    bar.hide()
    stop.end()
  }
}

function printEvent(event: Exclude<PeopleEvent, { kind: 'progress' }>): readonly string[] {
  switch (event.kind) {
    case 'inputs': {
      const { users, segments, facts, model } = event
      const groups = segments === 1 ? 'one segment' : `${segments} segments`
      return [`${users} people of ${groups}, ${facts} facts each, written by ${model}`]
    }
    case 'note':
      return [
        `${event.diagnostic.code}: ${event.diagnostic.message} ${event.diagnostic.hint}`.trim(),
      ]
    case 'segment':
    case 'file':
    case 'folder':
      return []
  }
}

async function tellEstimate(
  options: PeopleOptions | ResumeOptions,
  json: boolean,
): Promise<number> {
  const result = await estimatePeople(options)
  if ('diagnostics' in result) {
    if (json) printJson({ ok: false, diagnostics: result.diagnostics })
    printFaults(result.diagnostics)
    return exitCodes.refused
  }
  if (json) printJson(result.estimate)
  else process.stdout.write(printEstimate(result.estimate, result.model))
  return exitCodes.done
}

function tellEnd(result: PeopleResult, json: boolean): number {
  switch (result.status) {
    case 'done':
    case 'broken':
      if (json) printJson(result.report)
      else process.stdout.write(printPeople(result))
      return exitCodes[result.status]
    case 'refused':
      if (json) printJson({ ok: false, diagnostics: result.diagnostics })
      printFaults(result.diagnostics)
      return exitCodes.refused
    case 'stopped': {
      const { folder, diagnostic } = result
      if (json) printJson({ ok: false, folder, diagnostics: [diagnostic] })
      printFaults([diagnostic])
      process.stderr.write(`To go on: worldloom people --resume ${folder}\n`)
      return exitCodes.stopped
    }
  }
}
