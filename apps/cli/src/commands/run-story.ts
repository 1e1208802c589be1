import { type StoryOptions, streamStory } from '@worldloom/story'
import { listenForStop } from '../input/listen-for-stop.ts'
import { startNarrator } from '../output/start-narrator.ts'
import { tellEnd } from '../output/tell-end.ts'

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
      if (done) {
        narrator.end()
        return tellEnd(value, { json, goOn: 'the same command with --out' }, narrator.summarize)
      }
      narrator.tell(value)
    }
  } finally {
    narrator.end()
    stop.end()
  }
}
