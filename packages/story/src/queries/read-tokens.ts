import type { Token } from './list-tokens.ts'

/** Whether a token is a word, in any case of letters, and no name between quotes or text. */
export function isWord(token: Token | undefined, word: string): boolean {
  const isQuoted = token?.token_type === 'QUOTED_IDENTIFIER' || token?.token_type === 'STRING'
  return !isQuoted && token?.text.toUpperCase() === word
}

export function isOpening(token: Token | undefined): boolean {
  return token?.token_type === 'L_PAREN'
}

export function isClosing(token: Token | undefined): boolean {
  return token?.token_type === 'R_PAREN'
}

/**
 * The first token, from one on, that stands in no brackets opened since and is looked for; -1 where there is none before the brackets
 * around the first are closed.
 */
export function findFlat(
  tokens: readonly Token[],
  from: number,
  isWanted: (token: Token) => boolean,
): number {
  let depth = 0
  for (const [at, token] of tokens.entries()) {
    if (at < from) continue
    if (depth === 0 && isWanted(token)) return at
    if (isOpening(token)) depth += 1
    if (isClosing(token)) depth -= 1
    if (depth < 0) return -1
  }
  return -1
}
