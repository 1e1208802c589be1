import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { closeTrace } from './close-trace.ts'
import { findOpenTrace } from './find-open-trace.ts'
import type { TraceHeader, TraceSink } from './trace-event.ts'

/** The trace of a run as a file. */
export interface TraceFile extends TraceSink {
  /** The number of the next event: 1, or what follows on the events of a run that goes on. */
  readonly first: number
}

/**
 * Opens `trace_<timestamp>.jsonl`, one event a line, written as it happens: what is said in one turn of the event loop is
 * written at its end, so that a process that is killed leaves every event but those it was about to write, and one that
 * fails leaves all. Where the disk does not take them, the next event or the end throws. Where the folder holds such a
 * file of the same run, it is continued. At the end it becomes `trace_<timestamp>.json`.
 */
export function openTrace({
  folder,
  header,
  now = Date.now,
}: {
  readonly folder: string
  readonly header: TraceHeader
  readonly now?: () => number
}): TraceFile {
  mkdirSync(folder, { recursive: true })
  const found = findOpenTrace(folder, header.run)
  const path = found?.path ?? join(folder, `trace_${stamp(header.start)}.jsonl`)
  const file = openSync(path, found ? 'a' : 'wx')
  if (!found) writeFileSync(file, `${JSON.stringify(header)}\n`)
  let lines = ''
  // a failure at the end of a turn has no caller to tell
  let failure: Error | null = null
  const flush = (): void => {
    const text = lines
    lines = ''
    if (text !== '') writeFileSync(file, text)
  }
  const flushLater = (): void => {
    try {
      flush()
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
    }
  }
  const tellFailure = (): void => {
    if (failure) throw failure
  }
  process.on('exit', flushLater)
  return {
    first: (found?.last ?? 0) + 1,
    write(event) {
      tellFailure()
      if (lines === '') setImmediate(flushLater)
      lines += `${JSON.stringify(event)}\n`
      if (lines.length >= mostHeld) flush()
    },
    async close() {
      process.off('exit', flushLater)
      try {
        tellFailure()
        flush()
      } finally {
        closeSync(file)
      }
      await closeTrace(path, new Date(now()).toISOString())
    },
  }
}

// work that waits for nothing has no turns
const mostHeld = 64 * 1024

/** An instant as a file may be named: 20260101T120000Z. */
function stamp(instant: string): string {
  return instant.replaceAll(/[-:]|\.\d+/g, '')
}
