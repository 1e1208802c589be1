import { type StoryOptions, type StoryResult, streamStory } from '@worldloom/story'
import { exitCodes } from '../exit-codes.ts'
import { listenForStop } from '../input/listen-for-stop.ts'
import { printFaults } from '../output/print-faults.ts'
import { printJson } from '../output/print-json.ts'
import { startNarrator } from '../output/start-narrator.ts'

/** Makes a story's data on the command line: tells what happens, and answers with the exit code. */
export async function runStory(
  options: StoryOptions,
  { json }: { readonly json: boolean },
): Promise<number> {
  const stop = listenForStop()
  const narrator = startNarrator({ silent: json })
  try {
    const stream = streamStory({ ...options, signal: stop.signal })
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

function tellEnd(
  result: StoryResult,
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
    case 'stopped':
      if (json) printJson({ ok: false, folder: result.folder, diagnostics: [result.diagnostic] })
      printFaults([result.diagnostic])
      return exitCodes.stopped
  }
}
