import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
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
 * Opens `trace_<timestamp>.jsonl`, one event a line, written as it happens: a process that is killed leaves every event
 * but one it was about to write. Where the folder holds such a file of the same run, it is gone on with. At the end it
 * becomes `trace_<timestamp>.json`.
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
  if (!found) writeSync(file, `${JSON.stringify(header)}\n`)
  return {
    first: (found?.last ?? 0) + 1,
    write: (event) => void writeSync(file, `${JSON.stringify(event)}\n`),
    async close() {
      closeSync(file)
      await closeTrace(path, new Date(now()).toISOString())
    },
  }
}

/** An instant as a file may be named: 20260101T120000Z. */
function stamp(instant: string): string {
  return instant.replaceAll(/[-:]|\.\d+/g, '')
}
