/** A piece of SQL as it is written, and as it is to be read. */
export interface Piece {
  readonly kind: 'space' | 'comment' | 'text' | 'name' | 'word' | 'number' | 'sign'
  readonly text: string
  /** A word in capitals; a name without its quotes; else empty. */
  readonly word: string
  /** Whether a line begins with it, but for spaces. */
  readonly isFirst: boolean
  /** What is read in its place. */
  out: string
}

/** Cuts a text into pieces, none lost: names stand in brackets, backticks or double quotes. */
export function cutPieces(text: string, pattern: RegExp = piece): readonly Piece[] {
  let isFirst = true
  return [...text.matchAll(pattern)].map(({ 0: found, groups = {} }): Piece => {
    const [kind = 'sign'] = kinds.filter((name) => groups[name] !== undefined)
    const own = isFirst
    isFirst = kind === 'space' ? isFirst || found.includes('\n') : kind === 'comment' && isFirst
    const word = kind === 'word' ? found.toUpperCase() : kind === 'name' ? found.slice(1, -1) : ''
    return { kind, text: found, word, isFirst: own, out: found }
  })
}

const kinds = ['space', 'comment', 'text', 'name', 'word', 'number', 'sign'] as const

const piece =
  /(?<space>\s+)|(?<comment>--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>N?'(?:[^']|'')*(?:'|$))|(?<name>\[[^\]\n]*\]|"[^"\n]*"|`[^`\n]*`)|(?<word>[\p{L}_@#][\p{L}\p{N}_@#$]*)|(?<number>\d+(?:\.\d+)?)|(?<sign>[\s\S])/gu

/** Leaves nothing of pieces but their line ends. */
export function blank(pieces: readonly Piece[]): void {
  for (const one of pieces) if (one.kind !== 'comment') one.out = one.text.replaceAll(/[^\n]/g, ' ')
}
