import { splitWords } from '../../infer/meanings/words/split-words.ts'
import type { Column } from '../../model/schema.ts'

/** What is known of an entry: its codes by their lengths, and other facts by the names of columns that hold them. */
export interface Facts {
  readonly name: string
  /** Codes that have a name of their own are told by it, others by how long a column is. */
  readonly codes: readonly Code[]
  readonly others: readonly (readonly [names: RegExp, value: string])[]
}

export interface Code {
  readonly names: RegExp
  readonly value: string
}

/** Words that say that a table is a list, and nothing of what it lists. */
const listWords = new Set(
  'lookup lkp lu ref reference list master code dim tbl table iso world info registry dictionary'.split(
    ' ',
  ),
)

/** What a list is of, by the words of its table's name: `tbl_country_codes` is of countries. */
export function readSubject(table: string): readonly string[] {
  const words = splitWords(table)
  const own = words.filter((word) => !listWords.has(word))
  return own.length > 0 ? own : words
}

/** The value of a column by what it is called and how long it is; null where nothing is known. */
export function readFact({ name, codes, others }: Facts, column: Column): string | null {
  const words = splitWords(column.name).join(' ')
  const other = others.find(([names]) => names.test(words))
  if (other) return other[1]
  if (column.type.kind !== 'text') return null
  const told = codes.find(({ names }) => names.test(words))
  if (told) return told.value
  if (column.type.maxLength !== null && column.type.maxLength <= 5)
    return findByLength(codes, column)
  if (/\b(name|title|label|description|english)$/.test(words)) return name
  return isCode.test(words) ? (codes[0]?.value ?? null) : null
}

const isCode = /\b(code|id|key|iso|abbreviation|symbol|short)$/

/** The longest code that a short column has room for. */
function findByLength(codes: readonly Code[], { type }: Column): string | null {
  const room = type.kind === 'text' ? (type.maxLength ?? 0) : 0
  const [longest] = codes
    .filter(({ value }) => value.length <= room)
    .toSorted((a, b) => b.value.length - a.value.length)
  return longest?.value ?? null
}
