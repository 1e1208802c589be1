import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import { profileTables } from '../../src/profile/profile-tables.ts'
import type { ProfiledTable } from '../../src/profile/table-profile.ts'

const shop = `
  CREATE TABLE status AS SELECT * FROM (VALUES (1, 'Paid'), (2, 'Delivered')) AS t(id, name);
  CREATE TABLE "order" AS SELECT
    i AS id,
    1 + i // 4 AS customer_id,
    CASE WHEN i % 4 = 0 THEN 1 ELSE 2 END AS status_id,
    (i % 100 * 0.5)::DECIMAL(10,2) AS total,
    CASE WHEN i % 10 = 0 THEN 'leave it at the door, please; the bell is broken ' || i END AS note,
    TIMESTAMP '2025-01-06 09:00:00' + to_days((i % 140)::INTEGER) AS placed_at
  FROM range(0, 400) AS r(i);
  CREATE TABLE empty (id INTEGER, name VARCHAR, "at" TIMESTAMP);
  CREATE TABLE large AS SELECT i AS id, i % 7 AS kind FROM range(0, 1000000) AS r(i);
  CREATE TABLE odd AS SELECT 'infinity'::TIMESTAMP AS "at", 'nan'::DOUBLE AS x, [1, 2] AS list,
    '{"a": 1}' AS "do""c", 'b' AS "__proto__";`

const plain: ProfiledTable = {
  name: 'order',
  relation: '"order"',
  rows: 400,
  rowNumber: 'rowid',
  keys: ['id'],
  links: [{ column: 'status_id', parent: 'status', parentColumn: 'id' }],
  time: 'placed_at',
  week: true,
}
const status: ProfiledTable = {
  ...{ ...plain, name: 'status', relation: 'status', rows: 2, links: [], time: null, week: false },
}

describe('profileTables', () => {
  let connection: DuckDBConnection
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(shop)
  })

  it('shows a link by the names of the rows it leads to, the commonest first', async () => {
    const { order } = await profileTables(connection, [plain, status])
    expect(order?.columns['status_id']?.shape).toEqual({
      kind: 'values',
      values: [
        { value: 'Delivered', share: 0.75 },
        { value: 'Paid', share: 0.25 },
      ],
      others: 0,
    })
  })

  it('counts how many rows lead to one parent', async () => {
    const link = { column: 'customer_id', parent: 'customer', parentColumn: 'id' }
    const { order } = await profileTables(connection, [{ ...plain, links: [link] }])
    expect(order?.columns['customer_id']?.shape).toMatchObject({
      kind: 'histogram',
      of: 'children',
      counts: [100],
      median: 4,
    })
  })

  it('gives a number its range, median and a histogram that counts every row', async () => {
    const { order } = await profileTables(connection, [plain])
    const total = order?.columns['total']
    expect(total).toMatchObject({ minimum: '0.00', maximum: '49.50', nulls: 0, distinct: 100 })
    const shape = total?.shape
    if (shape?.kind !== 'histogram') throw new Error('expected a histogram')
    expect(shape.edges).toHaveLength(shape.counts.length + 1)
    expect(shape.counts.reduce((sum, count) => sum + count, 0) + shape.above).toBe(400)
    expect(shape.median).toBe(24.5)
  })

  it('measures the length of long texts and the share of NULL', async () => {
    const { order } = await profileTables(connection, [plain])
    const note = order?.columns['note']
    expect(note).toMatchObject({ nulls: 0.9, shape: { of: 'length', above: 0 } })
    const counts = note?.shape.kind === 'histogram' ? note.shape.counts : []
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40)
  })

  it('counts rows over time without a gap, and by weekday and hour', async () => {
    const { order } = await profileTables(connection, [plain])
    expect(order?.timeline?.step).toBe('week')
    expect(order?.timeline?.points[0]).toEqual({ start: '2025-01-06', rows: 21 })
    expect(order?.timeline?.points).toHaveLength(20)
    expect(order?.week?.counts[0]?.[9]).toBe(58)
    expect(order?.week?.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(400)
  })

  it('shows the first five rows and some from further on', async () => {
    const { order } = await profileTables(connection, [plain])
    expect(order?.samples.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 100, 200, 300, 400])
    expect(order?.samples[1]?.cells).toEqual(['1', '1', '2', '0.50', null, '2025-01-07 09:00:00'])
  })

  it('answers for an empty table', async () => {
    const empty = { ...status, name: 'empty', relation: 'empty', rows: 0, time: 'at' }
    const profiles = await profileTables(connection, [empty])
    expect(profiles['empty']).toMatchObject({
      rowsRead: 0,
      samples: [],
      timeline: null,
      week: null,
    })
    expect(profiles['empty']?.columns['name']?.shape).toEqual({ kind: 'none' })
  })

  it('reads evenly spaced rows of a large table, the same every time', async () => {
    const large = { ...status, name: 'large', relation: 'large', rows: 1_000_000 }
    for (const rowNumber of ['rowid', null]) {
      const profiles = await profileTables(connection, [{ ...large, rowNumber }])
      expect(profiles['large']?.rowsRead).toBe(10_004)
      expect(profiles['large']?.samples.at(-1)?.row).toBeGreaterThan(500_000)
      expect(await profileTables(connection, [{ ...large, rowNumber }])).toEqual(profiles)
    }
  })

  it('reads a Parquet file by its row numbers without showing them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'worldloom-'))
    const file = join(folder, 'order.parquet')
    await connection.run(`COPY "order" TO '${file}'`)
    const relation = `read_parquet('${file}', file_row_number=true)`
    const profiles = await profileTables(connection, [
      { ...plain, relation, rowNumber: 'file_row_number' },
    ])
    await rm(folder, { recursive: true })
    expect(profiles).toEqual(await profileTables(connection, [plain]))
  })

  it('takes infinite times, numbers that are none, nested values and odd names', async () => {
    const odd = { ...status, name: 'odd', relation: 'odd', rows: 1, keys: [], time: 'at' }
    const profiles = await profileTables(connection, [odd])
    expect(profiles['odd']?.columns['at']?.minimum).toBeNull()
    expect(profiles['odd']?.columns['x']?.minimum).toBeNull()
    expect(Object.keys(profiles['odd']?.columns ?? {})).toEqual([
      'at',
      'x',
      'list',
      'do"c',
      '__proto__',
    ])
    expect(profiles['odd']?.samples[0]?.cells.slice(2)).toEqual(['[1,2]', '{"a": 1}', 'b'])
  })
})
