import { DuckDBInstance } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'
import { declareCompatibility } from '../../translate/compatibility.ts'
import { slowOverFew } from '../../world/load-background.ts'

/** A database without rows to try values in. */
export async function openPool(): Promise<{
  readonly pool: Connection
  readonly close: () => void
}> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    disabled_optimizers: slowOverFew.join(','),
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
