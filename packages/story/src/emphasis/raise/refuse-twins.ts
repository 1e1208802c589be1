import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/quote.ts'
import type { WorldTable } from '../../world/world.ts'

/** Throws where a key is there twice: what was done so far has to be taken back. */
export async function refuseTwins(
  connection: Connection,
  { id, keys, sqlName }: Pick<WorldTable, 'id' | 'keys' | 'sqlName'>,
): Promise<void> {
  for (const key of keys) {
    const names = key.map(quoteName)
    const isFull = names.map((name) => `${name} IS NOT NULL`).join(' AND ')
    const reader = await connection.runAndReadAll(
      `SELECT 1 FROM ${sqlName} WHERE ${isFull} GROUP BY ${names.join(', ')} HAVING count(*) > 1 LIMIT 1`,
    )
    if (reader.getRows().length > 0)
      throw new Error(`Two rows of "${id}" have one key (${key.join(', ')})`)
  }
}
