import { DuckDBInstance } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'
import { declareCompatibility } from '../../translate/compatibility.ts'

/** A database without rows to try values in. */
export async function openPool(): Promise<{
  readonly pool: Connection
  readonly close: () => void
}> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    enable_external_access: 'false',
    ieee_floating_point_ops: 'false',
  })
  const pool = await instance.connect()
  await declareCompatibility(pool)
  const close = (): void => {
    pool.closeSync()
    instance.closeSync()
  }
  return { pool, close }
}
