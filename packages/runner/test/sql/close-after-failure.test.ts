import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest'
import { runProveJob } from '../../src/prove/run-prove-job.ts'
import { runQueryJob } from '../../src/query/run-query-job.ts'
import { useConnections } from '../../src/sql/use-connections.ts'

const folder = mkdtempSync(join(tmpdir(), 'worldloom-close-'))
afterAll(() => rmSync(folder, { recursive: true }))

let opened: MockInstance
let connected: MockInstance
let closed: MockInstance
let disconnected: MockInstance
beforeEach(() => {
  opened = vi.spyOn(DuckDBInstance, 'create')
  connected = vi.spyOn(DuckDBInstance.prototype, 'connect')
  closed = vi.spyOn(DuckDBInstance.prototype, 'closeSync')
  disconnected = vi.spyOn(DuckDBConnection.prototype, 'closeSync')
})
afterEach(() => {
  vi.restoreAllMocks()
})

function expectClosed(): void {
  expect(opened.mock.calls).not.toHaveLength(0)
  expect(connected.mock.calls).not.toHaveLength(0)
  expect(closed.mock.calls).toHaveLength(opened.mock.calls.length)
  expect(disconnected.mock.calls).toHaveLength(connected.mock.calls.length)
}

const limits = { memory: '200MB', threads: 2, seconds: 5, rows: 5 }

test('tables that cannot be made for queries leave no database open', async () => {
  const setup = [{ sql: 'CREATE TABLE orders AS SELECT * FROM missing' }]
  await expect(runQueryJob({ limits, setup, queries: [] })).rejects.toThrow('missing')
  expectClosed()
})

test('a database file that cannot be attached leaves no other open', async () => {
  writeFileSync(join(folder, 'shop.duckdb'), 'no database')
  const stored = { schema: 'main', name: 'orders' }
  const table = { table: 'orders', name: 'orders', file: 'shop.duckdb', columns: [], stored }
  const job = { folder, format: 'duckdb', tables: [table], setup: [], checks: [], limits } as const
  await expect(runProveJob(job)).rejects.toThrow('shop.duckdb')
  expectClosed()
})

test('work that fails on a connection leaves none open', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const work = useConnections(instance, 2, async (connections) => {
    await connections[1]?.run('SELECT * FROM missing')
  })
  await expect(work).rejects.toThrow('missing')
  expect(connected.mock.calls).toHaveLength(2)
  expectClosed()
})
