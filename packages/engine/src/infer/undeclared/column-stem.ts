import type { Column, Table } from '../../model/schema.ts'
import { splitTokens, splitWords } from '../meanings/words/split-words.ts'

/** What the name of a column says of a row. */
export interface ColumnStem {
  /** The words beside the one that says so: `billing address` of `billing_address_id`, `user` of `id_user`; none for `id`. */
  readonly words: readonly string[]
  /** Whether it names a row by its key, by a number or code of its own, or names who did something; null for none of these. */
  readonly says: 'key' | 'number' | 'doer' | null
}

/** A column's name in words, without the letters that all columns of its table begin with: `c_custkey`, `ss_item_sk`. */
export function readStem(column: Column, table: Table): ColumnStem {
  const words = splitWords(column.name.slice(findPrefix(table).length))
  const [first = '', ...rest] = words
  const last = words.at(-1) ?? ''
  // a number of a kind, such as that of a passport, is not led by what the number is of
  if (first === 'id' && rest.length > 0 && !keyWords.has(last))
    return { words: rest, says: kinds.has(last) ? null : 'key' }
  const says = keyWords.has(last)
    ? 'key'
    : last === 'by' || /(?:ed|en)by$/.test(last)
      ? 'doer'
      : words.length > 1 && (last === 'number' || last === 'code')
        ? 'number'
        : null
  return { words: says === null ? words : words.slice(0, -1), says }
}

const keyWords: ReadonlySet<string> = new Set('id identifier key sk uuid guid fk pk ref'.split(' '))

const kinds: ReadonlySet<string> = new Set('number type code card name proof document'.split(' '))

/** `lo_`, where every column of the table begins with it, and it is short. */
function findPrefix({ columns, name }: Table): string {
  const [first] = columns
  const prefix = /^[a-z]{1,3}_/i.exec(first?.name ?? '')?.[0] ?? ''
  const isCommon = columns.length > 2 && columns.every((column) => column.name.startsWith(prefix))
  const isWord = splitTokens(name).includes(prefix.slice(0, -1).toLowerCase())
  return isCommon && !isWord ? prefix : ''
}
