import type { DuckDBInstance } from '@duckdb/node-api'
import { openMemory } from '../sql/open-memory.ts'
import { quoteText } from '../sql/quote.ts'

/**
 * DuckDB that reads one folder and nothing else: no other file, no network, no extension, no change of
 * settings, bounded memory. `beforeLock` runs while files can still be attached.
 */
export async function openLocked({
  folder,
  beforeLock = [],
  ...limits
}: {
  readonly folder: string
  readonly memory: string
  readonly threads: number
  readonly temporaryFolder: string
  readonly beforeLock?: readonly string[]
}): Promise<DuckDBInstance> {
  const statements = [
    "SET TimeZone = 'UTC'",
    "SET block_allocator_memory = '50%'",
    ...beforeLock,
    // in this order: each closes the door through which the one before could be undone
    `SET allowed_directories = [${quoteText(folder)}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]
  return openMemory({ ...limits, spill: '50GB' }, async (connection) => {
    for (const statement of statements) await connection.run(statement)
  })
}
