import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import type { TraceEvent, TraceHeader } from './trace-event.ts'

/** A trace as it was read; `end` is null for one that is still open. */
export interface Trace {
  readonly path: string
  readonly run: TraceHeader & { readonly end: string | null }
  readonly events: readonly TraceEvent[]
}

/** Reads a trace: the file itself, or the newest in a folder, its `logs` or its `traces`. */
export async function readTrace(place: string): Promise<Trace | Diagnostic> {
  const path = await findTrace(place)
  if (path === null) {
    const message = `"${place}" holds no trace.`
    const hint =
      'A trace is trace_<timestamp>.json in the folder of a run, in its "logs" or its "traces".'
    return buildFault('NO_TRACE', message, hint)
  }
  const text = await readFile(path, 'utf8')
  try {
    return path.endsWith('.jsonl') ? readLines(path, text) : { path, ...readDocument(text) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const hint = 'It may have been changed by hand, or be a file of something else.'
    return buildFault('UNREADABLE_TRACE', `"${path}" is no trace: ${why}.`, hint, {
      file: path,
      line: 1,
      column: 1,
    })
  }
}

function readDocument(text: string): Pick<Trace, 'run' | 'events'> {
  const document = JSON.parse(text) as Partial<Trace> | null
  const { run, events } = document ?? {}
  if (!run?.run || !Array.isArray(events)) throw new Error('it lacks "run" or "events"')
  return { run, events }
}

/** What stands behind the last end of a line was being written when the run was killed. */
function readLines(path: string, text: string): Trace {
  const [first = '', ...rest] = text.split('\n').slice(0, -1)
  const header = JSON.parse(first) as TraceHeader
  const events = rest.map((line) => JSON.parse(line) as TraceEvent)
  return { path, run: { ...header, end: null }, events }
}

async function findTrace(place: string): Promise<string | null> {
  const found = await stat(place).catch(() => null)
  if (!found) return null
  if (found.isFile()) return place
  const folders = [place, join(place, 'logs'), join(place, 'traces')]
  const paths = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => [])
      return names
        .filter((name) => /^trace_.*\.jsonl?$/.test(name))
        .map((name) => join(folder, name))
    }),
  )
  // the names carry the instant
  return (
    paths.flat().toSorted((one, other) => (basename(one) < basename(other) ? 1 : -1))[0] ?? null
  )
}
