import type { Table } from '../../model/schema.ts'
import { findColumnPrefix } from '../meanings/table-words.ts'
import { splitTokens, splitWords } from '../meanings/words/split-words.ts'

/** The words of each column's name, by the name, without what nearly all names of the table start with. */
export function readColumnWords(table: Table): ReadonlyMap<string, readonly string[]> {
  const prefix = findColumnPrefix(table)
  return new Map(
    table.columns.map(({ name }) => {
      const tokens = splitTokens(name)
      const isPrefixed = tokens.length > 1 && tokens[0] === prefix
      return [name, splitWords(isPrefixed ? tokens.slice(1).join('_') : name)]
    }),
  )
}
