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
    else if (piece === undefined || piece.text === ',') {
      elements.push({ comma, pieces: list.slice(start, at) })
      comma = piece ?? null
      start = at + 1
    }
  }
  return elements
}
