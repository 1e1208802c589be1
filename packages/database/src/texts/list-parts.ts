import type { WritableColumn } from '@worldloom/engine'
import { findRoom } from './describe-wanted.ts'

/** A list of a vocabulary: texts, or one part of texts that are put together of several. */
export interface Part {
  readonly name: string
  /** Entries asked for. */
  readonly count: number
  /** Letters an entry may have. */
  readonly room: number
  readonly says: string
}

// more than this no reader of a table notices
const enoughTexts = 4000
const mostEntries = 24

/** The lists of a column's vocabulary: as many entries as the different texts that so many rows need. */
export function listParts(column: WritableColumn, rows: number): readonly Part[] {
  const room = findRoom(column)
  const kinds = findKinds(column, room)
  const needed = Math.min(rows, enoughTexts)
  const each = Math.ceil(needed ** (1 / kinds.length))
  const count = Math.max(4, Math.min(mostEntries, each))
  const share = Math.floor((room - (kinds.length - 1)) / kinds.length)
  return kinds.map(([name, says]) => ({ name, says, count, room: share }))
}

type Kind = readonly [name: string, says: string]

function findKinds(
  { name, style, meaning, minimumLength }: WritableColumn,
  room: number,
): readonly Kind[] {
  if (minimumLength > 20) return whole
  if (style === 'long') return room >= 150 ? sentences : whole
  return /name$/i.test(meaning === 'content.usual-word' ? name : meaning) && room >= 24
    ? names
    : whole
}

const whole: readonly Kind[] = [['texts', 'each a whole text']]
const names: readonly Kind[] = [
  ['beginnings', 'the first word or words of a name'],
  ['endings', 'the last word or words, which say what it is'],
]
const sentences: readonly Kind[] = [
  ['openings', 'a sentence that a text begins with'],
  ['details', 'a sentence from the middle, with something particular'],
  ['closings', 'a sentence that a text ends with'],
]
