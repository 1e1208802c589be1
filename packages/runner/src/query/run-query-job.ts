import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shareOut } from '../sql/share-out.ts'
import { askQuery } from './ask-query.ts'
import { openTables } from './open-tables.ts'
import type { QueryJob, QueryOutcome } from './query-job.ts'

/** Loads the tables, closes every door, and asks the queries side by side. */
export async function runQueryJob(job: QueryJob): Promise<readonly QueryOutcome[]> {
  const temporaryFolder = job.temporaryFolder ?? (await mkdtemp(join(tmpdir(), 'worldloom-ask-')))
  try {
    const instance = await openTables(job, temporaryFolder)
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
