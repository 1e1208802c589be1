import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Packer } from '../../src/generate/packer.ts'
import { runPlan } from '../../src/generate/run-plan.ts'

let instance: DuckDBInstance
let connections: readonly DuckDBConnection[]

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:')
  connections = [await instance.connect(), await instance.connect()]
})

afterAll(() => {
  for (const connection of connections) connection.closeSync()
  instance.closeSync()
})

const statements = [
  'CREATE SCHEMA IF NOT EXISTS work;',
  // it reads what three statements make, and stands before two of them
  'CREATE OR REPLACE TABLE work."sum" AS SELECT sum(a) AS a FROM work."numbers";',
  'CREATE OR REPLACE TABLE work."numbers" AS SELECT range AS a FROM range(5);',
  'INSERT INTO work."numbers" SELECT range FROM range(5, 8);',
  'INSERT INTO work."numbers" SELECT range FROM range(8, 10);',
  'CREATE OR REPLACE VIEW "all" AS SELECT a FROM work."numbers";',
  'CREATE OR REPLACE VIEW "whole" AS SELECT a FROM work."sum";',
]

test.each([1, 2])('a table is made part by part before it is read, in %i lanes', async (lanes) => {
  const done: number[] = []
  for await (const step of runPlan(
    connections.slice(0, lanes),
    statements,
    new AbortController().signal,
  ))
    done.push(step.done)
  expect(done.at(-1)).toBe(statements.length)
  expect(await ask('SELECT a FROM "whole"')).toEqual(['45'])
  expect(await ask('SELECT a FROM "all"')).toEqual([...'0123456789'])
})

describe('the tables on the way', () => {
  const encodings = `SELECT DISTINCT compression FROM pragma_storage_info('many') WHERE segment_type = 'BIGINT'`

  test('are packed once there are many rows, which stay as they are', async () => {
    const [connection] = connections as readonly [DuckDBConnection]
    await connection.run('CREATE TABLE many AS SELECT range * 7 % 1000 AS a FROM range(300_000)')
    const before = await ask('SELECT bit_xor(hash(a, rowid)) FROM many')
    await new Packer(connection, 1e12).pack()
    expect(await ask(encodings)).toEqual(['Uncompressed'])
    await new Packer(connection, 1e6).pack()
    expect(await ask(encodings)).toEqual(['BitPacking'])
    expect(await ask('SELECT bit_xor(hash(a, rowid)) FROM many')).toEqual(before)
  })
})

async function ask(sql: string): Promise<readonly string[]> {
  const result = await (connections[0] as DuckDBConnection).runAndReadAll(sql)
  return result.getRows().map(([cell]) => String(cell))
}
