import { quoteName } from '../../tree/print-expression.ts'
import { isNumeric } from '../../world/world.ts'
import type { Store } from '../store/store.ts'
import { type CellPlace, NoWitness } from '../symbolic/witness.ts'

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
      : makeText(store, first, samples, nth)
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
    const reader = await store.connection.runAndReadAll(
      `SELECT CAST(CAST(floor(max(TRY_CAST(${quoteName(column.name)} AS DOUBLE))) AS HUGEINT) AS VARCHAR) FROM ${table.sqlName}`,
    )
    const value = BigInt(String(reader.getRows()[0]?.[0] ?? 0))
    if (value > greatest) greatest = value
  }
  return greatest
}

async function listSamples(store: Store, { table, column }: CellPlace): Promise<readonly string[]> {
  const sample = await store.sample(table)
  return sample.flatMap((cells) => cells[column.name] ?? [])
}

/** A text like those of the column: other digits where they have some, else parts of two of them. */
function makeText(
  store: Store,
  { column }: CellPlace,
  samples: readonly string[],
  nth: number,
): string {
  const { dice } = store
  if (column.category === 'date' || column.category === 'timestamp') {
    const at = new Date(Date.UTC(2001, 0, 1) + (dice.below(7000) + nth) * 86_400_000).toISOString()
    return column.category === 'date' ? at.slice(0, 10) : at.slice(0, 19).replace('T', ' ')
  }
  const one = dice.pick(samples)
  const other = dice.pick(samples)
  if (one === null || other === null) return `${nth + 1000}`
  if (/^[0-9a-f-]{32,36}$/i.test(one))
    return one.replaceAll(/[0-9a-f]/gi, () => '0123456789abcdef'.charAt(dice.below(16)))
  if (/\d/.test(one))
    return one.replaceAll(/\d/g, (digit, at: number) =>
      at === 0 && digit !== '0' ? String(1 + dice.below(9)) : String(dice.below(10)),
    )
  return mix(one, other, nth, dice.below(26))
}

function mix(one: string, other: string, nth: number, letter: number): string {
  const [words, others] = [one.split(' '), other.split(' ')]
  if (words.length > 1 || others.length > 1)
    return [...words.slice(0, Math.max(1, words.length - 1)), ...others.slice(-1)].join(' ')
  const half = Math.ceil(one.length / 2)
  const end = other.slice(Math.floor(other.length / 2))
  if (nth < 20) return one.slice(0, half) + end
  const at = String.fromCharCode(97 + letter)
  const spelt = one === one.toUpperCase() ? at.toUpperCase() : at
  const place = nth % Math.max(1, one.length)
  return one.slice(0, place) + spelt + one.slice(place + (nth < 100 ? 1 : 0))
}
