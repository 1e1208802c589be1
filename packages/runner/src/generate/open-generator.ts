import { availableParallelism } from 'node:os'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

export interface GeneratorOptions {
  /** Worker threads; the rows do not depend on them. */
  readonly threads: number | null
  /** Where larger runs spill to. */
  readonly temporaryFolder: string
  /** Rows of the largest table, about; many where it is not known. */
  readonly rows?: number
}

/** A DuckDB in this process to run plans in, without extensions from outside. */
export interface Generator {
  /** The one that runs the plan. */
  readonly connection: DuckDBConnection
  /** That one and others, for work that can be done side by side. */
  readonly connections: readonly DuckDBConnection[]
  /** One more, which sees the same tables. */
  readonly connect: () => Promise<DuckDBConnection>
  /** Breaks off what runs on any of them. */
  readonly interrupt: () => void
  readonly close: () => void
}

const few = 50_000

/** Optimizers that take longer over a statement of the plan than they save over few rows. */
const slowOverFew = [
  'common_subexpressions',
  'common_subplan',
  'cte_inlining',
  'expression_rewriter',
  'join_order',
  'statistics_propagation',
]

export async function openGenerator(options: GeneratorOptions): Promise<Generator> {
  const { rows = Number.POSITIVE_INFINITY } = options
  const threads = options.threads ?? availableParallelism()
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    temp_directory: options.temporaryFolder,
    memory_limit: '2GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    ...(rows < few ? { disabled_optimizers: slowOverFew.join(',') } : {}),
  })
  const connection = await instance.connect()
  // over many rows every statement has work for all threads and gets the memory for itself;
  // more than four would wait for each other, since Node runs four such calls at a time
  const width = rows < few ? Math.min(threads, 4) : 1
  const others = Array.from({ length: width - 1 }, () => instance.connect())
  const connections = [connection, ...(await Promise.all(others))]
  const opened = [...connections]
  const connect = async (): Promise<DuckDBConnection> => {
    const more = await instance.connect()
    opened.push(more)
    return more
  }
  const close = (): void => {
    for (const open of opened) open.closeSync()
    instance.closeSync()
  }
  const interrupt = (): void => {
    for (const open of opened) open.interrupt()
  }
  return { connection, connections, connect, interrupt, close }
}
