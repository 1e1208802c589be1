import type { Token } from '../queries/list-tokens.ts'

/** A query with its outermost LIMIT or TOP greater by one, else as it is written; null where the limit is not found. */
export function raiseLimit(sql: string, tokens: readonly Token[], limit: number): string | null {
  const found = findNumber(tokens)
  if (found?.text !== String(limit)) return null
  const letters = [...sql]
  letters.splice(found.span.start, found.span.end - found.span.start, String(limit + 1))
  return letters.join('')
}

/** LIMIT stands last in a query, and TOP first; MySQL may write LIMIT offset, count. */
function findNumber(tokens: readonly Token[]): Token | undefined {
  const outer = listOuter(tokens)
  const last = outer.findLast((at) => tokens[at]?.token_type === 'LIMIT')
  if (last !== undefined) return tokens[last + (tokens[last + 2]?.token_type === 'COMMA' ? 3 : 1)]
  const first = outer.find((at) => tokens[at]?.token_type === 'TOP')
  if (first === undefined) return undefined
  return tokens[first + (tokens[first + 1]?.token_type === 'L_PAREN' ? 2 : 1)]
}

/** The places of the tokens outside of all parentheses. */
function listOuter(tokens: readonly Token[]): readonly number[] {
  let depth = 0
  return tokens.flatMap(({ token_type: type }, at) => {
    if (type === 'L_PAREN') depth += 1
    if (type === 'R_PAREN') depth -= 1
    return depth === 0 ? at : []
  })
}
