import type { DuckDBConnection } from '@duckdb/node-api'

/**
 * Small queries use one thread each, so every connection takes the next item as soon as it is free. After a failure no
 * other item is begun, and it is thrown when all connections are at rest: one at work must not be closed.
 */
export async function shareOut<Item, Result>(
  items: readonly Item[],
  connections: readonly DuckDBConnection[],
  work: (item: Item, connection: DuckDBConnection) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const failures: unknown[] = []
  const queue = items.entries()
  const take = async (connection: DuckDBConnection): Promise<void> => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return
      try {
        results[index] = await work(item, connection)
      } catch (failure) {
        failures.push(failure)
      }
    }
  }
  await Promise.all(connections.map(take))
  if (failures.length > 0) throw failures[0]
  return results
}
