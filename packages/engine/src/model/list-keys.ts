import type { Key, Table } from './schema.ts'

/** The primary key and the unique keys, also those that hold for some of the rows. */
export function listKeys({ primaryKey, uniques }: Keyed): readonly Key[] {
  return primaryKey ? [primaryKey, ...uniques] : uniques
}

/** The keys that hold for every row: a value of one tells which row it is. */
export function listWholeKeys({ primaryKey, uniques }: Keyed): readonly Key[] {
  return listKeys({ primaryKey, uniques: uniques.filter(({ where }) => where === null) })
}

type Keyed = Pick<Table, 'primaryKey' | 'uniques'>
