import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

export interface MemoryOptions {
  /** The most it may use, as DuckDB writes it: `2GB`. */
  readonly memory: string
  readonly threads: number
  /** Where it spills to, and how much. */
  readonly temporaryFolder: string
  readonly spill: string
}

/**
 * A DuckDB in memory, without extensions from outside, in which `prepare` has run. It is closed again where that fails.
 */
export async function openMemory(
  { memory, threads, temporaryFolder, spill }: MemoryOptions,
  prepare: (connection: DuckDBConnection) => Promise<void>,
): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(threads),
    memory_limit: memory,
    temp_directory: temporaryFolder,
    max_temp_directory_size: spill,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  try {
    const connection = await instance.connect()
    try {
      await prepare(connection)
    } finally {
      connection.closeSync()
    }
    return instance
  } catch (failure) {
    instance.closeSync()
    throw failure
  }
}
