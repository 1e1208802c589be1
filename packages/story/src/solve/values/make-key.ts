import { isNumeric } from '../../world/world.ts'
import { spellCell } from '../store/key-texts.ts'
import type { Store } from '../store/store.ts'
import { type CellPlace, NoWitness } from '../symbolic/witness.ts'
import { listFreeTexts } from './list-free-texts.ts'

const mostTries = 200

/** A value that no row has in the key columns, of the kind that they hold. */
export async function makeKey(
  store: Store,
  keys: readonly CellPlace[],
  places: readonly CellPlace[],
): Promise<string> {
  const [first] = keys
  if (!first) throw new Error('A key needs a column')
  const found = isNumeric(first.column)
    ? await countOn(store, keys)
    : await takeText(store, keys, places)
  if (found === null)
    throw new NoWitness(`No new key was found for ${first.table.id}.${first.column.name}`)
  for (const place of keys) store.issued.add(spell(place, found))
  return found
}

function spell({ table, column }: CellPlace, value: string): string {
  return spellCell(table.id, column.name, value)
}

/** The next number after the greatest of all the columns. */
async function countOn(store: Store, keys: readonly CellPlace[]): Promise<string | null> {
  let greatest = 0n
  for (const { table, column } of keys) {
    const value = await store.greatest(table, column)
    if (value > greatest) greatest = value
  }
  for (let nth = 1; nth <= mostTries; nth += 1) {
    const value = String(greatest + BigInt(nth))
    if (!keys.some((place) => store.issued.has(spell(place, value)))) return value
  }
  return null
}

async function takeText(
  store: Store,
  keys: readonly CellPlace[],
  places: readonly CellPlace[],
): Promise<string | null> {
  const key = [...keys, ...places].map(({ table, column }) => `${table.id}.${column.name}`).join()
  const ready = store.texts.list(key, keys)
  for (let turn = 0; turn < mostTurns; turn += 1) {
    for (let value = ready.shift(); value !== undefined; value = ready.shift()) {
      const text = value
      const isTaken = keys.some(
        (place) => store.texts.isUsed(place, text) || store.issued.has(spell(place, text)),
      )
      if (!isTaken) return text
    }
    ready.push(...(await listFreeTexts(store, keys, places, turn)))
  }
  return null
}

/** How often texts are made anew where all of them are taken. */
const mostTurns = 6
