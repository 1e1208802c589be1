import { blank, type Piece } from './cut-pieces.ts'

/** `LIKE '[0-9][0-9]%'`: a pattern with classes of letters, which is a regular expression elsewhere. */
export function respellPattern(pieces: readonly Piece[], at: number): void {
  const [before, piece, pattern] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (piece?.word !== 'LIKE' || pattern?.kind !== 'text' || !pattern.text.includes('[')) return
  const isNegated = before?.word === 'NOT'
  if (isNegated) blank([before])
  piece.out = isNegated ? '!~' : '~'
  pattern.out = `'^${toRegularExpression(pattern.text.replace(/^N/i, '').slice(1, -1))}$'`
}

/** Classes stay as they are; `%` and `_` stand for any letters and any letter, all else for itself. */
function toRegularExpression(pattern: string): string {
  return pattern.replaceAll(/\[[^\]]*\]|[\s\S]/g, (part) => {
    if (part.length > 1) return part
    if (part === '%') return '.*'
    if (part === '_') return '.'
    return /[.*+?^${}()|\\]/.test(part) ? `\\${part}` : part
  })
}
