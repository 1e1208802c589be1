import type { Piece } from './cut-pieces.ts'

/** Where the bracket closes that opens at a place; the last place where none does. */
export function closeOf(pieces: readonly Piece[], open: number): number {
  let depth = 0
  for (let at = open; at < pieces.length; at++) {
    if (pieces[at]?.text === '(') depth += 1
    if (pieces[at]?.text === ')') depth -= 1
    if (depth === 0) return at
  }
  return pieces.length - 1
}
