import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import type { DuckDBConnection } from '@duckdb/node-api'
import { useConnections } from '../../sql/use-connections.ts'
import { openTables } from '../open-tables.ts'
import type { QueryJob } from '../query-job.ts'
import { anchorClock } from './anchor-clock.ts'
import { askSqlite } from './ask-sqlite.ts'
import { fillSqlite } from './fill-sqlite.ts'
import { lockSqlite } from './lock-sqlite.ts'

// the entry of a process that asks SQLite: a job on standard input; a line when all is loaded, and one after each query
const job = JSON.parse(await text(process.stdin)) as QueryJob
const { tables, now, tenths } = job.sqlite ?? { tables: [], now: '', tenths: false }
const database = await load()
anchorClock(database, now)
lockSqlite(database)
await tell('ready')
for (const query of job.queries) await tell(askSqlite(query, database, job.limits))

async function load(): Promise<DatabaseSync> {
  const temporaryFolder =
    job.temporaryFolder ?? (await mkdtemp(join(tmpdir(), 'worldloom-sqlite-')))
  try {
    const instance = await openTables(job, temporaryFolder)
    return await useConnections(instance, 1, ([connection]) =>
      fillSqlite({ tables, tenths }, connection as DuckDBConnection),
    )
  } finally {
    await rm(temporaryFolder, { recursive: true, force: true })
  }
}

function tell(line: unknown): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify(line)}\n`, () => resolve())
  })
}
