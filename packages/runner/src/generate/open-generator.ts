import { availableParallelism } from 'node:os'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

export interface GeneratorOptions {
  /** Worker threads; the rows do not depend on them. */
  readonly threads: number | null
  /** Where larger runs spill to. */
  readonly temporaryFolder: string
  /** Rows of the largest table, about; many where it is not known. */
  readonly rows?: number
  /** Rows of all tables, about; those of the largest where it is not known. */
  readonly allRows?: number
}

/** A DuckDB in this process to run plans in, without extensions from outside. */
export interface Generator {
  /** The one that runs the plan. */
  readonly connection: DuckDBConnection
  /** That one and others, for work that can be done side by side. */
  readonly connections: readonly DuckDBConnection[]
  /** One more, which sees the same tables. */
  readonly connect: () => Promise<DuckDBConnection>
  /** Gives all threads to one statement at a time, once no others run beside it. */
  readonly gather: () => Promise<void>
  /** Breaks off what runs on any of them. */
  readonly interrupt: () => void
  /** Gives its memory back; may be called again. */
  readonly close: () => void
}

const few = 50_000

/** From here on a statement gets the memory for itself. */
const many = 5_000_000

/** Optimizers that take longer over a statement of the plan than they save over few rows. */
const slowOverFew = [
  'common_subexpressions',
  'common_subplan',
  'cte_inlining',
  'expression_rewriter',
  'join_order',
  'statistics_propagation',
]

/**
 * How many statements run side by side. To plan one is the work of one thread, and so is much of what it does over
 * fewer rows than DuckDB hands to a thread at a time, 122,880; others use the cores meanwhile. Where one table
 * has most of the rows, its statements wait for each other. More than four would wait for each other, since
 * Node runs four such calls at a time.
 */
function countLanes(rows: number, allRows: number): number {
  if (rows < few) return 4
  return rows < many && allRows >= 3 * rows ? 2 : 1
}

export async function openGenerator(options: GeneratorOptions): Promise<Generator> {
  const { rows = Number.POSITIVE_INFINITY, allRows = rows } = options
  const threads = options.threads ?? availableParallelism()
  const width = Math.min(threads, countLanes(rows, allRows))
  // each statement has a thread that waits for it, and a thread that waits is never at rest: with as many
  // threads more as there are cores, they would take the cores from those that work
  const shared = rows < few ? threads : threads - width + 1
  // rows come and go in blocks of one size: kept, they need not be asked for and emptied by the system each time
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(shared),
    temp_directory: options.temporaryFolder,
    memory_limit: '2GB',
    block_allocator_memory: '1GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(rows < few ? { disabled_optimizers: slowOverFew.join(',') } : {}),
  })
  const connection = await instance.connect()
  const others = Array.from({ length: width - 1 }, () => instance.connect())
  const connections = [connection, ...(await Promise.all(others))]
  const opened = [...connections]
  const connect = async (): Promise<DuckDBConnection> => {
    const more = await instance.connect()
    opened.push(more)
    return more
  }
  const close = (): void => {
    // what is closed must not be interrupted
    for (const open of opened.splice(0)) open.closeSync()
    instance.closeSync()
  }
  const gather = async (): Promise<void> => {
    if (shared < threads) await connection.run(`SET threads = ${threads}`)
  }
  const interrupt = (): void => {
    for (const open of opened) open.interrupt()
  }
  return { connection, connections, connect, gather, interrupt, close }
}
