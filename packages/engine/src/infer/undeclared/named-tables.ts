import type { Column, Schema, Table } from '../../model/schema.ts'
import { splitWords } from '../meanings/words/split-words.ts'

/** A table that a column may be called after, and the one column that names its rows. */
export interface NamedTable {
  readonly table: Table
  readonly words: readonly string[]
  readonly key: Column
}

/** The tables with a key of one column, in the words that columns call them by. */
export function listNamedTables({ tables }: Schema): readonly NamedTable[] {
  const spoken = nameTables(tables)
  return tables.flatMap((table) => {
    const [name, ...others] = table.primaryKey?.columns ?? []
    const key = table.columns.find((column) => column.name === name)
    return key && others.length === 0 ? [{ table, words: spoken.get(table.id) ?? [], key }] : []
  })
}

/**
 * What tables are called, by their ids: `post` for `wp_posts` where most tables begin so. Other than for what a table
 * means, no word is left out that may tell two tables apart: `movie_info` is no movie.
 */
export function nameTables(tables: readonly Table[]): ReadonlyMap<string, readonly string[]> {
  const prefix = findPrefix(tables)
  return new Map(
    tables.map(({ id, name }) => {
      const words = splitWords(name.startsWith(prefix) ? name.slice(prefix.length) : name)
      const telling = words.filter((word) => !noise.has(word))
      return [id, telling.length > 0 ? telling : words]
    }),
  )
}

const noise: ReadonlySet<string> = new Set('table tbl entity master dim fact t'.split(' '))

/** The letters up to the first line that most of several names begin with. */
function findPrefix(tables: readonly Table[]): string {
  const counts = new Map<string, number>()
  for (const { name } of tables) {
    const prefix = /^[^_]+_(?=.)/.exec(name)?.[0]
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most && tables.length >= 3 && most[1] > tables.length * 0.6 ? most[0] : ''
}
