import { readWords } from '../../infer/meanings/table-words.ts'
import type { Table } from '../../model/schema.ts'

/** What a table lists: countries, their regions or their cities. */
export type Level = 'country' | 'region' | 'city'

/** Tells lists of places by their names; null for all other tables. */
export function tableLevel(table: Table): Level | null {
  const last = readWords(table).table.split(' ').at(-1) ?? ''
  return levels[last] ?? null
}

const levels: Readonly<Record<string, Level>> = {
  country: 'country',
  nation: 'country',
  state: 'region',
  province: 'region',
  region: 'region',
  prefecture: 'region',
  territory: 'region',
  city: 'city',
  town: 'city',
  municipality: 'city',
}
