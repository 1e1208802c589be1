import { closeOf } from './close-of.ts'
import type { Piece } from './cut-pieces.ts'

/** A part between commas that stand in no brackets, with the comma before it. */
export interface Element {
  readonly comma: Piece | null
  readonly pieces: readonly Piece[]
}

/** The elements of a list: the columns of a table, what an ALTER TABLE adds, the arguments of a call. */
export function splitElements(list: readonly Piece[]): readonly Element[] {
  const elements: Element[] = []
  let comma: Piece | null = null
  let start = 0
  for (let at = 0; at <= list.length; at++) {
    const piece = list[at]
    if (piece?.text === '(') at = closeOf(list, at)
    else if (at > start && beginsKey(list, at)) {
      elements.push({ comma, pieces: list.slice(start, at) })
      comma = null
      start = at
    } else if (piece === undefined || piece.text === ',') {
      elements.push({ comma, pieces: list.slice(start, at) })
      comma = piece ?? null
      start = at + 1
    }
  }
  return elements
}

/** Whether a key of the whole table, one that lists its columns, is named here: SQL Server asks no comma before it. */
function beginsKey(list: readonly Piece[], at: number): boolean {
  if (list[at]?.word !== 'CONSTRAINT') return false
  const words = list
    .slice(at + 2, at + 6)
    .map(({ kind, text, word }) => (kind === 'word' ? word : text))
  return /^(?:PRIMARY KEY|UNIQUE|FOREIGN KEY)(?: (?:NON)?CLUSTERED)? \(/.test(words.join(' '))
}
