import type { Piece } from '../respell/cut-pieces.ts'

/** The items between the bracket at a place and the one that closes it, and the place behind; empty items are left out. */
export function splitList(
  pieces: readonly Piece[],
  open: number,
): { readonly items: readonly (readonly Piece[])[]; readonly end: number } {
  const items: Piece[][] = [[]]
  const brackets: string[] = []
  let at = open
  for (; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece) break
    // an angle compares, but behind the name of a type
    const isAngle = piece.text === '<' && /^(?:ARRAY|STRUCT)$/.test(pieces[at - 1]?.word ?? '')
    if (/^[)\]]$/.test(piece.text) || (piece.text === '>' && brackets.at(-1) === '<'))
      brackets.pop()
    if (brackets.length === 0 && at > open) break
    if (brackets.length === 1 && piece.text === ',') items.push([])
    else if (brackets.length > 0) items.at(-1)?.push(piece)
    if (/^[([]$/.test(piece.text) || isAngle) brackets.push(piece.text)
  }
  return { items: items.filter(({ length }) => length > 0), end: at + 1 }
}

/** The items of a list without brackets around it. */
export function splitItems(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const open = { kind: 'sign', text: '(', word: '', isFirst: false, out: '' } as const
  return splitList([open, ...pieces], 0).items
}
