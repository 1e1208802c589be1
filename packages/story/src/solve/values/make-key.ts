import { quoteName } from '../../tree/print-expression.ts'
import { isNumeric } from '../../world/world.ts'
import type { Store } from '../store/store.ts'
import { type CellPlace, NoWitness } from '../symbolic/witness.ts'
import { makeText } from './make-text.ts'

const mostTries = 200

/** A value that no row has in the key columns, of the kind that they hold. */
export async function makeKey(
  store: Store,
  keys: readonly CellPlace[],
  places: readonly CellPlace[],
): Promise<string> {
  const [first] = keys
  if (!first) throw new Error('A key needs a column')
  const room = Math.min(...places.map(({ column }) => column.maxLength ?? Number.POSITIVE_INFINITY))
  const samples = await listSamples(store, first)
  const start = isNumeric(first.column) ? await findGreatest(store, keys) : 0n
  for (let nth = 1; nth <= mostTries; nth += 1) {
    const value = isNumeric(first.column)
      ? String(start + BigInt(nth))
      : makeText(store.dice, first.column, samples, nth)
    if (value.length > room || !(await isFree(store, keys, value))) continue
    for (const { table, column } of keys) store.issued.add(`${table.id}\n${column.name}\n${value}`)
    return value
  }
  throw new NoWitness(`No new key was found for ${first.table.id}.${first.column.name}`)
}

async function isFree(store: Store, keys: readonly CellPlace[], value: string): Promise<boolean> {
  for (const { table, column } of keys) {
    if (store.issued.has(`${table.id}\n${column.name}\n${value}`)) return false
    if (await store.find(table, { [column.name]: value })) return false
  }
  return true
}

async function findGreatest(store: Store, keys: readonly CellPlace[]): Promise<bigint> {
  let greatest = 0n
  for (const { table, column } of keys) {
    const sql = `SELECT CAST(CAST(floor(max(TRY_CAST(${quoteName(column.name)} AS DOUBLE))) AS HUGEINT) AS VARCHAR) FROM ${table.sqlName}`
    const value = await store.remember([table], sql, async () => {
      const reader = await store.connection.runAndReadAll(sql)
      return BigInt(String(reader.getRows()[0]?.[0] ?? 0))
    })
    if (value > greatest) greatest = value
  }
  return greatest
}

async function listSamples(store: Store, { table, column }: CellPlace): Promise<readonly string[]> {
  const sample = await store.sample(table)
  return sample.flatMap((cells) => cells[column.name] ?? [])
}
