import { startProcess } from '../process/start-process.ts'
import type { QueryJob, QueryOutcome } from './query-job.ts'
import { askNatively } from './sqlite/ask-natively.ts'

/** A fresh Node process that waits for the one job of asking queries. */
export interface Asker {
  /** The outcomes in the order of the queries. */
  readonly ask: (job: QueryJob) => Promise<readonly QueryOutcome[]>
  /** Ends what has not ended by itself. */
  readonly stop: () => void
}

/** Starts the process in which queries from outside run. */
export function startAsker(signal?: AbortSignal): Asker {
  const entry = new URL('./query-main.ts', import.meta.url)
  const { run, stop } = startProcess<QueryJob, readonly QueryOutcome[]>(entry, 'asking', signal)
  const stopped = new AbortController()
  const ends = AbortSignal.any([stopped.signal, ...(signal ? [signal] : [])])
  return {
    ask: async (job) => {
      const native = job.queries.filter((query) => query.engine === 'sqlite')
      const queries = job.queries.filter((query) => query.engine === undefined)
      const lists = await Promise.all([
        run({ ...job, queries }),
        native.length > 0 ? askNatively(bringApart(job, native), ends) : [],
      ])
      const outcomes = new Map(lists.flat().map((outcome) => [outcome.id, outcome]))
      return job.queries.flatMap(({ id }) => outcomes.get(id) ?? [])
    },
    stop: () => {
      stop()
      stopped.abort()
    },
  }
}

/** Each process removes its own folder. */
function bringApart(job: QueryJob, queries: QueryJob['queries']): QueryJob {
  const { temporaryFolder: given } = job
  return { ...job, queries, temporaryFolder: given && `${given}-sqlite` }
}
