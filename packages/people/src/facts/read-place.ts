import { remember } from '@worldloom/agents'
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
export const readPlace: (id: string) => Place = remember((id) => {
  const path = readPointer(id)
  return {
    meaning: findMeaning(path),
    words: splitWords(path.at(-1) ?? ''),
    within: splitWords(path.slice(-2).join(' ')).join(' '),
  }
})
