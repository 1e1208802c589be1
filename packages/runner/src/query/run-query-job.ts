import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { shareOut } from '../prove/share-out.ts'
import { askQuery } from './ask-query.ts'
import type { QueryJob, QueryOutcome, SetupStep } from './query-job.ts'

/** Loads the tables, closes every door, and asks the queries side by side. */
export async function runQueryJob(job: QueryJob): Promise<readonly QueryOutcome[]> {
  const temporaryFolder = job.temporaryFolder ?? (await mkdtemp(join(tmpdir(), 'worldloom-ask-')))
  try {
    const instance = await openLocked(job, temporaryFolder)
    const connections = await Promise.all(
      Array.from({ length: Math.max(1, job.limits.threads) }, () => instance.connect()),
    )
    const outcomes = await shareOut(job.queries, connections, (query, connection) =>
      askQuery(query, connection, job.limits),
    )
    for (const connection of connections) connection.closeSync()
    instance.closeSync()
    return outcomes
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true })
  }
}

/** DuckDB with the tables in memory and nothing else: no file, no network, no extension, no change of settings. */
async function openLocked(
  { limits, setup }: QueryJob,
  temporaryFolder: string,
): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(limits.threads),
    memory_limit: limits.memory,
    temp_directory: temporaryFolder,
    max_temp_directory_size: '10GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  await connection.run("SET TimeZone = 'UTC'")
  for (const step of setup) await connection.run(await readStep(step))
  // rows that tie come in the order of the threads that found them: each query gets one, and so one order
  await connection.run('SET threads = 1')
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  connection.closeSync()
  return instance
}

async function readStep(step: SetupStep): Promise<string> {
  return 'sql' in step ? step.sql : readFile(step.script, 'utf8')
}
