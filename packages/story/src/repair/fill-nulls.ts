import { listValue } from '@duckdb/node-api'
import type { FoundColumn } from '../analyze/column-finder.ts'
import type { Store } from '../solve/store/store.ts'
import { quoteName } from '../tree/quote.ts'
import { isPartOfKey } from '../world/is-part-of-key.ts'
import { isPartOfLink } from '../world/is-part-of-link.ts'

/** Gives the empty cells of a column values that it has elsewhere, in one statement. */
export async function fillNulls(store: Store, { table, column }: FoundColumn): Promise<void> {
  const sample = await store.sample(table)
  const known = sample.flatMap((cells) => cells[column.name] ?? [])
  if (known.length === 0 || isPartOfLink(table, column.name) || isPartOfKey(table, column.name))
    return
  const name = quoteName(column.name)
  const relied = store.listProtected(table, column.name)
  const others = relied.length > 0 ? ` AND rowid NOT IN (${relied.join(', ')})` : ''
  // rows take turns, in an order that does not follow theirs
  await store.fill({
    table,
    column,
    sql: `UPDATE ${table.sqlName} SET ${name} = CAST($1[1 + (rowid * 7919) % ${known.length}] AS ${column.type})
     WHERE ${name} IS NULL${others}`,
    values: [listValue(known)],
  })
}
