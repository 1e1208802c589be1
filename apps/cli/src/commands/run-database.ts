import {
  type DatabaseOptions,
  estimateDatabase,
  type ResumeOptions,
  streamDatabase,
} from '@worldloom/database'
import { listenForStop } from '../input/listen-for-stop.ts'
import { startNarrator } from '../output/start-narrator.ts'
import { tellEnd } from '../output/tell-end.ts'
import { tellEstimate } from '../output/tell-estimate.ts'

/** Makes a database on the command line: tells what happens, and answers with the exit code. */
export async function runDatabase(
  options: DatabaseOptions | ResumeOptions,
  { json, estimate }: { readonly json: boolean; readonly estimate: boolean },
): Promise<number> {
  if (estimate) return tellEstimate(await estimateDatabase(options), json)
  const stop = listenForStop()
  const narrator = startNarrator({ silent: json })
  try {
    const stream = streamDatabase({ ...options, signal: stop.signal })
    for (;;) {
      const { done, value } = await stream.next()
      if (done) {
        narrator.end()
        const goOn = 'worldloom database --resume'
        return tellEnd(value, { json, goOn }, narrator.summarize)
      }
      narrator.tell(value)
    }
  } finally {
    narrator.end()
    stop.end()
  }
}
