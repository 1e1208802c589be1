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
  for (const token of [...body, { ...opening, raw: ',', kind: 'sign' as const }]) {
    const sign = token.kind === 'sign' ? token.raw : ''
    if (depth === 0 && sign === ',') {
      if (length === 0) return { why: 'a column is missing near ","', token: token }
      if (length === 1) return { why: 'a column has no type', token: token }
      length = 0
    } else {
      if (length === 0 && token.kind !== 'word' && token.kind !== 'name') {
        return { why: `a name is expected instead of "${token.raw}"`, token }
      }
      length += 1
    }
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
  }
  return null
}
