import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shareOut } from '../sql/share-out.ts'
import { useConnections } from '../sql/use-connections.ts'
import { askQuery } from './ask-query.ts'
import { openTables } from './open-tables.ts'
import type { QueryJob, QueryOutcome } from './query-job.ts'

/** Loads the tables, closes every door, and asks the queries side by side. */
export async function runQueryJob(job: QueryJob): Promise<readonly QueryOutcome[]> {
  const temporaryFolder = job.temporaryFolder ?? (await mkdtemp(join(tmpdir(), 'worldloom-ask-')))
  try {
    const instance = await openTables(job, temporaryFolder)
    return await useConnections(instance, Math.max(1, job.limits.threads), (connections) =>
      shareOut(job.queries, connections, (query, connection) =>
        askQuery(query, connection, job.limits),
      ),
    )
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true })
  }
}
