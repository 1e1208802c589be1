import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { quoteText } from '../sql/quote.ts'
import { shareOut } from '../sql/share-out.ts'
import { useConnections } from '../sql/use-connections.ts'
import { loadTable } from './load-table.ts'
import { openLocked } from './open-locked.ts'
import type { ProveAnswer, ProveJob } from './prove-job.ts'
import { runChecks } from './run-checks.ts'

/** Loads the files of a job into a locked DuckDB and runs its checks there. */
export async function runProveJob(job: ProveJob): Promise<ProveAnswer> {
  const temporaryFolder = job.temporaryFolder ?? (await mkdtemp(join(tmpdir(), 'worldloom-prove-')))
  try {
    const instance = await openLocked({
      folder: job.folder,
      memory: job.limits.memory,
      threads: job.limits.threads,
      temporaryFolder,
      beforeLock: [...listAttachments(job), ...listSettings(job)],
    })
    return await useConnections(instance, job.limits.threads, (connections) =>
      proveOn(connections, job),
    )
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true })
  }
}

async function proveOn(
  connections: readonly DuckDBConnection[],
  job: ProveJob,
): Promise<ProveAnswer> {
  const first = connections[0] as DuckDBConnection
  await first.run('CREATE SCHEMA "__scratch"')
  await first.run('CREATE SCHEMA "__files"')
  const tables = await shareOut(job.tables, connections, (plan, on) => loadTable(plan, job, on))
  for (const statement of job.setup) {
    // where it fails, the checks that need it say so
    await first.run(statement).catch(() => undefined)
  }
  const outcomes = await runChecks(job, tables, connections)
  return { tables, outcomes }
}

/** A DuckDB file is attached before the lock, for after it no database can be. */
function listAttachments({ format, folder, tables }: ProveJob): readonly string[] {
  const file = tables[0]?.file
  if (format !== 'duckdb' || file === undefined) return []
  return [`ATTACH ${quoteText(join(folder, file))} AS given (READ_ONLY)`]
}

/** What a Parquet file says of its values is the writer's word: without it, DuckDB looks at the values. */
function listSettings({ format }: ProveJob): readonly string[] {
  return format === 'parquet' ? ["SET disabled_optimizers = 'statistics_propagation'"] : []
}
