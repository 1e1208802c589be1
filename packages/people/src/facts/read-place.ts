import { splitWords } from '../json.ts'
import { readPointer } from '../pointer.ts'
import { findMeaning, type Meaning } from './meaning.ts'

/** What the pointer of a place says of it. */
export interface Place {
  readonly meaning: Meaning | null
  /** The words of its last key. */
  readonly words: readonly string[]
  /** The words of its last two keys, as text. */
  readonly within: string
}

/** Reads a place by its JSON pointer: once, for the places of a schema are asked for with every person. */
export function readPlace(id: string): Place {
  const known = read.get(id)
  if (known) return known
  const path = readPointer(id)
  const place = {
    meaning: findMeaning(path),
    words: splitWords(path.at(-1) ?? ''),
    within: splitWords(path.slice(-2).join(' ')).join(' '),
  }
  if (read.size < 10_000) read.set(id, place)
  return place
}

const read = new Map<string, Place>()
