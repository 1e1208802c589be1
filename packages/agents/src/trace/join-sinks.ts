import type { TraceSink } from './trace-event.ts'

/** One sink that writes to several. */
export function joinSinks(sinks: readonly TraceSink[]): TraceSink {
  return {
    write(event) {
      for (const sink of sinks) sink.write(event)
    },
    async close() {
      for (const sink of sinks) await sink.close()
    },
  }
}
