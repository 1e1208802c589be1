import { setFlagsFromString } from 'node:v8'
import {
  estimatePeople,
  type PeopleEvent,
  type PeopleOptions,
  type ResumeOptions,
  streamPeople,
} from '@worldloom/people'
import { listenForStop } from '../input/listen-for-stop.ts'
import { printPeople } from '../output/print-people.ts'
import { say } from '../output/say.ts'
import { startBar } from '../output/start-bar.ts'
import { tellEnd } from '../output/tell-end.ts'
import { tellEstimate } from '../output/tell-estimate.ts'

/** Makes people on the command line: tells what happens, and answers with the exit code. */
export async function runPeople(
  options: PeopleOptions | ResumeOptions,
  { estimate, json }: { readonly estimate: boolean; readonly json: boolean },
): Promise<number> {
  // what a call leaves behind is collected soon, so that thousands of people take no more room than hundreds
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=30')
  // threads that start from here on collect less often: what they leave behind is all short-lived
  setFlagsFromString('--min-semi-space-size=16')
  // a collection is a matter of milliseconds: threads that share one take longer to come together than it lasts
  setFlagsFromString('--no-parallel-scavenge')
  if (estimate) return tellEstimate(await estimatePeople(options), json)
  const stop = listenForStop()
  const bar = startBar(process.stderr)
  try {
    const stream = streamPeople({ ...options, signal: stop.signal })
    for (;;) {
      const { done, value } = await stream.next()
      if (done) {
        bar.hide()
        const goOn = 'worldloom people --resume'
        return tellEnd(value, { json, goOn }, (made) => say(printPeople(made)))
      }
      if (value.kind === 'progress') bar.show(value.done / value.of, value.what)
      else if (!json) {
        bar.hide()
        for (const line of printEvent(value)) say(line)
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
