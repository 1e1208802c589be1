import { readFile } from 'node:fs/promises'
import type { DuckDBInstance } from '@duckdb/node-api'
import { openMemory } from '../sql/open-memory.ts'
import type { QueryJob, SetupStep } from './query-job.ts'

/** DuckDB with the tables in memory and nothing else: no file, no network, no extension, no change of settings. */
export async function openTables(
  { limits, setup }: Pick<QueryJob, 'limits' | 'setup'>,
  temporaryFolder: string,
): Promise<DuckDBInstance> {
  const { memory, threads } = limits
  return openMemory({ memory, threads, temporaryFolder, spill: '10GB' }, async (connection) => {
    await connection.run("SET TimeZone = 'UTC'")
    for (const step of setup) await connection.run(await readStep(step))
    // rows that tie come in the order of the threads that found them: each query gets one, and so one order
    await connection.run('SET threads = 1')
    await connection.run('SET enable_external_access = false')
    await connection.run('SET lock_configuration = true')
  })
}

async function readStep(step: SetupStep): Promise<string> {
  return 'sql' in step ? step.sql : readFile(step.script, 'utf8')
}
