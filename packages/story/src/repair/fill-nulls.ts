import { listValue } from '@duckdb/node-api'
import type { FoundColumn } from '../analyze/column-finder.ts'
import type { Store } from '../solve/store/store.ts'
import { quoteName } from '../tree/quote.ts'
import { isPartOfKey } from '../world/is-part-of-key.ts'
import { isPartOfLink } from '../world/is-part-of-link.ts'

/** Gives the empty cells of a column values that it has elsewhere, in one statement. */
export async function fillNulls(store: Store, { table, column }: FoundColumn): Promise<void> {
  const sample = await store.sample(table)
  const known = keepMiddle(sample.flatMap((cells) => cells[column.name] ?? []))
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

/** What is neither among the greatest nor among the least, so that the first of an order stays the only one. */
function keepMiddle(values: readonly string[]): readonly string[] {
  const quarter = Math.floor(values.length / 4)
  const isLess = values.every((value) => Number.isFinite(Number(value)))
    ? (a: string, b: string): number => Number(a) - Number(b)
    : (a: string, b: string): number => (a < b ? -1 : 1)
  return values.toSorted(isLess).slice(quarter, values.length - quarter)
}
