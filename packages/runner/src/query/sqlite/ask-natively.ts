import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { QueryJob, QueryOutcome } from '../query-job.ts'
import { readBytes } from './read-bytes.ts'

const entry = fileURLToPath(new URL('./sqlite-main.ts', import.meta.url))
/** How often the process is looked at while it answers. */
const interval = 100

/**
 * Asks queries of SQLite in a process of their own. SQLite cannot be interrupted from within: a query that takes too
 * long or too much ends with its process, and the others go on in a new one.
 */
export async function askNatively(
  job: QueryJob,
  signal: AbortSignal,
): Promise<readonly QueryOutcome[]> {
  const outcomes: QueryOutcome[] = []
  while (outcomes.length < job.queries.length) {
    const before = outcomes.length
    const stopped = await askSome({ ...job, queries: job.queries.slice(before) }, signal, outcomes)
    const query = job.queries[outcomes.length]
    if (!query) break
    if (stopped === null) throw new Error('The process that asks SQLite ended before its queries')
    const message = `it was stopped: ${stopped}`
    const { seconds } = job.limits
    outcomes.push({ kind: 'failed', id: query.id, reason: 'stopped', message, seconds })
  }
  return outcomes
}

/** Adds the outcomes up to the first query that has to be stopped; answers with why it was. */
async function askSome(
  job: QueryJob,
  signal: AbortSignal,
  outcomes: QueryOutcome[],
): Promise<string | null> {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, NODE_OPTIONS: '' },
    signal,
  })
  const complaints: string[] = []
  child.stderr.on('data', (part) => complaints.push(String(part)))
  child.stdin.on('error', () => undefined)
  child.stdin.end(JSON.stringify(job))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  // it is waited for only after the last line, and a stopped run ends it before
  ended.catch(() => undefined)
  const watch = watchChild(child, job)
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const told = JSON.parse(line) as 'ready' | QueryOutcome
      if (told !== 'ready') outcomes.push(told)
      watch.restart()
    }
    const code = await ended
    const reason = watch.stop()
    if (code !== 0 && reason === null)
      throw new Error(`The process that asks SQLite ended with ${code}: ${complaints.join('')}`)
    return reason
  } finally {
    watch.stop()
    child.kill()
  }
}

interface Watch {
  /** A query begins. */
  readonly restart: () => void
  /** Ends the watch, and tells why the process was ended by it. */
  readonly stop: () => string | null
}

function watchChild(child: ChildProcessWithoutNullStreams, { limits }: QueryJob): Watch {
  let began: number | null = null
  let reason: string | null = null
  const end = (why: string): void => {
    reason ??= why
    child.kill('SIGKILL')
  }
  const most = readBytes(limits.memory)
  const timer = setInterval(async () => {
    if (began === null) return
    if (performance.now() - began > limits.seconds * 1000)
      return end(`it took longer than ${limits.seconds} s`)
    const bytes = await measure(child.pid)
    if (bytes !== null && bytes > most) end('it needs more memory than it may have')
  }, interval)
  return {
    restart: () => {
      began = performance.now()
    },
    stop: () => {
      clearInterval(timer)
      return reason
    },
  }
}

/** The memory of a process, where the system tells it in a file; null elsewhere. */
async function measure(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, resident] = /^VmRSS:\s*(\d+) kB$/m.exec(status) ?? []
  return resident === undefined ? null : Number(resident) * 1024
}
