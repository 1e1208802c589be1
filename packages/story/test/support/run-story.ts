import type { DatabaseEvent } from '@worldloom/database/steps'
import type { StoryOptions } from '../../src/options.ts'
import type { StoryResult } from '../../src/result.ts'
import { streamStory } from '../../src/stream-story.ts'

/** Runs a story to its end, and keeps what it told. */
export async function runStory(
  options: StoryOptions,
): Promise<{ readonly result: StoryResult; readonly events: readonly DatabaseEvent[] }> {
  const stream = streamStory(options)
  const events: DatabaseEvent[] = []
  for (;;) {
    const { done, value } = await stream.next()
    if (done) return { result: value, events }
    events.push(value)
  }
}
