import { listOwnConditions } from '../constraints/list-own-conditions.ts'
import { filterValues } from '../pools/filter-values.ts'
import type { Cells } from '../store/read-rows.ts'
import type { Store } from '../store/store.ts'
import type { CellPlace } from '../symbolic/witness.ts'
import { leaveOutTaken } from './leave-out-taken.ts'
import { makeText } from './make-text.ts'

/** So many are made at one go: to ask which are taken costs the same for one. */
const many = 40

/** Texts like those of a key's column that no row has there and that the columns' own conditions let through. */
export async function listFreeTexts(
  store: Store,
  keys: readonly CellPlace[],
  places: readonly CellPlace[],
  turn: number,
): Promise<readonly string[]> {
  const [first] = keys
  if (!first) return []
  const samples = await listSamples(store, first)
  const made = Array.from({ length: many }, (_, at) =>
    makeText(store.dice, first.column, samples, turn * many + at + 1),
  )
  const conditions = places.flatMap((place) => listOwnConditions(place.table, place.column))
  return await choose(store, keys, { places, made, conditions })
}

/** The same for one row, whose other cells have a say: texts that begin like the one it has. */
export async function listFreeTextsOf(
  store: Store,
  place: CellPlace,
  row: Cells,
): Promise<readonly string[]> {
  const { table, column } = place
  const own = row[column.name]
  const samples = await listSamples(store, place)
  const made = Array.from({ length: many }, (_, at) =>
    makeText(store.dice, column, samples, at + 1, own ?? null),
  )
  const conditions = listOwnConditions(table, column, row)
  return await choose(store, [place], { places: [place], made, conditions })
}

async function listSamples(store: Store, { table, column }: CellPlace): Promise<readonly string[]> {
  return (await store.sample(table)).flatMap((cells) => cells[column.name] ?? [])
}

async function choose(
  store: Store,
  keys: readonly CellPlace[],
  {
    places,
    made,
    conditions,
  }: {
    readonly places: readonly CellPlace[]
    readonly made: readonly string[]
    readonly conditions: readonly string[]
  },
): Promise<readonly string[]> {
  const room = Math.min(...places.map(({ column }) => column.maxLength ?? Infinity))
  const type = keys[0]?.column.type ?? 'VARCHAR'
  const short = [...new Set(made)].filter((value) => value.length <= room)
  return await leaveOutTaken(store, keys, await filterValues(store.pool, type, short, conditions))
}
