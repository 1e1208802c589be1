import type { Column, Table } from '../../model/schema.ts'
import { splitTokens, splitWords } from '../meanings/words/split-words.ts'

/** What the name of a key's column says. */
export interface ColumnStem {
  /** The words before the one that says it is a key: `billing address` of `billing_address_id`; none for `id`. */
  readonly words: readonly string[]
  /** Whether its last word says that it names a row. */
  readonly isKey: boolean
}

/** A column's name in words, without the letters that all columns of its table begin with: `c_custkey`, `ss_item_sk`. */
export function readStem(column: Column, table: Table): ColumnStem {
  const prefix = findPrefix(table)
  const words = splitWords(column.name.slice(prefix.length))
  const by = words.at(-1) === 'by'
  const ends = keyWords.has(words.at(-1) ?? '')
  return { words: ends || by ? words.slice(0, -1) : words, isKey: ends }
}

const keyWords: ReadonlySet<string> = new Set('id identifier key sk uuid guid fk pk ref'.split(' '))

/** `lo_`, where every column of the table begins with it, and it is short. */
function findPrefix({ columns, name }: Table): string {
  const [first] = columns
  const prefix = /^[a-z]{1,3}_/i.exec(first?.name ?? '')?.[0] ?? ''
  const isCommon = columns.length > 2 && columns.every((column) => column.name.startsWith(prefix))
  const isWord = splitTokens(name).includes(prefix.slice(0, -1).toLowerCase())
  return isCommon && !isWord ? prefix : ''
}
