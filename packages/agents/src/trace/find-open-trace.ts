import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { TraceEvent, TraceHeader } from './trace-event.ts'

/** The trace that a run left open, and the number of its last event. */
export interface OpenTrace {
  readonly path: string
  readonly last: number
}

/** Finds the open trace of a run; a line that was being written when the run was killed is cut off. */
export function findOpenTrace(folder: string, run: string): OpenTrace | null {
  for (const name of readdirSync(folder).filter((file) => /^trace_.*\.jsonl$/.test(file))) {
    const path = join(folder, name)
    const data = readFileSync(path)
    const end = data.lastIndexOf(10) + 1
    const lines = data.subarray(0, end).toString('utf8').trimEnd().split('\n')
    const header = end > 0 ? (JSON.parse(lines[0] ?? '{}') as TraceHeader) : null
    if (header?.run !== run) continue
    if (end < data.length) truncateSync(path, end)
    const last = lines.length > 1 ? (JSON.parse(lines.at(-1) ?? '{}') as TraceEvent).id : 0
    return { path, last }
  }
  return null
}
