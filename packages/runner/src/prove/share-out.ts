import type { DuckDBConnection } from '@duckdb/node-api'

/** Small queries use one thread each, so every connection takes the next item as soon as it is free. */
export async function shareOut<Item, Result>(
  items: readonly Item[],
  connections: readonly DuckDBConnection[],
  work: (item: Item, connection: DuckDBConnection) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const take = async (connection: DuckDBConnection): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item, connection)
  }
  await Promise.all(connections.map(take))
  return results
}
