import type { Token } from '../tokens/token.ts'

/** Why a table's body cannot be read, and the token at which that shows; null where it can. */
export interface Malformed {
  readonly why: string
  readonly token: Token
}

/** A body is a list of parts, each of a name and at least one more word. */
export function findMalformed(
  opening: Token,
  body: readonly Token[],
  isClosed: boolean,
): Malformed | null {
  if (!isClosed) return { why: 'its parenthesis is never closed', token: opening }
  let depth = 0
  let length = 0
  let last = opening
  for (const token of [...body, { ...opening, raw: ',', kind: 'sign' as const }]) {
    const sign = token.kind === 'sign' ? token.raw : ''
    if (depth === 0 && sign === ',') {
      const isEnd = token.start === opening.start
      if (length === 0) {
        const side = isEnd && body.length > 0 ? 'after' : 'near'
        return { why: `a column is missing ${side} ","`, token: isEnd ? last : token }
      }
      if (length === 1) return { why: 'a column has no type', token: isEnd ? last : token }
      length = 0
    } else {
      if (length === 0 && token.kind !== 'word' && token.kind !== 'name') {
        return { why: `a name is expected instead of "${token.raw}"`, token }
      }
      length += 1
    }
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    last = token
  }
  return null
}
