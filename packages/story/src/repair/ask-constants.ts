import { askLimited } from '../solve/ask-limited.ts'
import type { Store } from '../solve/store/store.ts'
import { cast, nullConstant, textConstant } from '../tree/build.ts'
import type { Expression } from '../tree/node.ts'

/** The rows of an answer, each cell a constant of its column's type. */
export async function askConstants(
  { connection }: Store,
  sql: string,
): Promise<readonly (readonly Expression[])[]> {
  const reader = await askLimited(connection, sql)
  const types = reader.columnTypes().map(String)
  return reader
    .getRows()
    .map((row) =>
      row.map((cell, at) =>
        cell === null ? nullConstant : cast(textConstant(String(cell)), types[at] ?? 'VARCHAR'),
      ),
    )
}
