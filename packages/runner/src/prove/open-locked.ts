import { DuckDBInstance } from '@duckdb/node-api'
import { quoteText } from '../sql/quote.ts'

/**
 * DuckDB that reads one folder and nothing else: no other file, no network, no extension, no change of
 * settings, bounded memory. `beforeLock` runs while files can still be attached.
 */
export async function openLocked(options: {
  readonly folder: string
  readonly memory: string
  readonly threads: number
  readonly temporaryFolder: string
  readonly beforeLock?: readonly string[]
}): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(options.threads),
    memory_limit: options.memory,
    temp_directory: options.temporaryFolder,
    max_temp_directory_size: '50GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  const statements = [
    "SET TimeZone = 'UTC'",
    "SET block_allocator_memory = '50%'",
    ...(options.beforeLock ?? []),
    // in this order: each closes the door through which the one before could be undone
    `SET allowed_directories = [${quoteText(options.folder)}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]
  for (const statement of statements) await connection.run(statement)
  connection.closeSync()
  return instance
}
