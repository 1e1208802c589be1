import type { Plan } from '@worldloom/engine'
import type { ReportTable } from '@worldloom/report'
import type { Connection } from '@worldloom/runner'
import { expect, test } from 'vitest'
import { listProfiled } from '../../src/report/list-profiled.ts'

const table = (id: string, column: string): unknown => ({
  id,
  columns: [{ name: column }],
  foreignKeys: [],
  primaryKey: { columns: [column] },
  uniques: [],
})
const plan = {
  schema: { tables: [table('orders', 'id'), table('rows', 'File_Row_Number')] },
  understanding: { roles: {} },
} as unknown as Plan

test.each([
  [
    'orders',
    'parquet',
    "read_parquet('/runs/it''s/outputs/orders.parquet', file_row_number = true)",
  ],
  ['orders', 'csv', '"orders"'],
  // a column of the name would be in the way of the number
  ['rows', 'parquet', '"rows"'],
])('rows of %s in a %s file are read from %s', async (name, format, relation) => {
  const path = `outputs/${name}.${format}`
  const made: ReportTable = { name, rows: 3, files: [{ path, bytes: 1, sha256: '' }] }
  const connection = {} as Connection
  const [found] = await listProfiled(connection, plan, [made], "/runs/it's")
  expect(found).toMatchObject({ relation, rows: 3, keys: [expect.any(String)] })
  expect(found?.rowNumber).toBe(relation.startsWith('read') ? 'file_row_number' : null)
})

test('files in which rows nest, beside those of a table, are not read', async () => {
  const paths = ['outputs/orders.parquet', 'outputs/orders.nested.jsonl']
  const files = paths.map((path) => ({ path, bytes: 1, sha256: '' }))
  const made: ReportTable = { name: 'orders', rows: 3, files }
  const [found] = await listProfiled({} as Connection, plan, [made], '/run')
  expect(found?.relation).toBe(
    "read_parquet('/run/outputs/orders.parquet', file_row_number = true)",
  )
})
