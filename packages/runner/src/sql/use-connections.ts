import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/**
 * Works on as many connections as are asked for, then closes them and their DuckDB, also where the work fails. Nothing
 * may run on them any more by then.
 */
export async function useConnections<Result>(
  instance: DuckDBInstance,
  count: number,
  work: (connections: readonly DuckDBConnection[]) => Promise<Result>,
): Promise<Result> {
  const connections: DuckDBConnection[] = []
  try {
    while (connections.length < count) connections.push(await instance.connect())
    return await work(connections)
  } finally {
    for (const connection of connections) connection.closeSync()
    instance.closeSync()
  }
}
