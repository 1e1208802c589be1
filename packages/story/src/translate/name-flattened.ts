import type { Token } from '../queries/list-tokens.ts'
import { findFlat, isClosing, isOpening, isWord } from '../queries/read-tokens.ts'
import { type Edit, editText } from './edit-text.ts'

/**
 * Snowflake's `TABLE(FLATTEN(data, PATH => 'a'))` and its like as `LATERAL FLATTEN(INPUT => …)`, which the translator reads; where the
 * query reads keys or places too, as a function that has them. Null where there is none.
 */
export function nameFlattened(sql: string, tokens: readonly Token[]): string | null {
  const letters = [...sql]
  const text = (from: number, to: number): string =>
    letters.slice(tokens[from]?.span.start, tokens[to]?.span.end).join('')
  const edits = tokens.flatMap((token, at): readonly Edit[] => {
    const close =
      isWord(token, 'FLATTEN') && isOpening(tokens[at + 1])
        ? findFlat(tokens, at + 2, isClosing)
        : -1
    if (close < 0) return []
    const isTable = isOpening(tokens[at - 1]) && isWord(tokens[at - 2], 'TABLE')
    const isLateral = isWord(tokens[at - 1], 'LATERAL')
    if (!isTable && !isLateral) return []
    const end = isTable ? close + 1 : close
    const alias = tokens[end + (isWord(tokens[end + 1], 'AS') ? 2 : 1)]?.text ?? ''
    const [first, last] = [tokens[isTable ? at - 2 : at - 1], tokens[end]]
    const document = readInput(listArguments(tokens, at + 2, close), tokens, text)
    if (!first || !last || document === null) return []
    const called = { fields: 'JSON_FIELDS(', places: 'JSON_PLACES(', items: 'FLATTEN(INPUT => ' }
    const table = `LATERAL ${called[findKind(tokens, alias)]}${document})`
    return [{ from: first.span.start, to: last.span.end, text: table }]
  })
  return edits.length === 0 ? null : editText(sql, edits)
}

/** The first token of each argument, and the last one. */
function listArguments(
  tokens: readonly Token[],
  from: number,
  close: number,
): readonly (readonly [number, number])[] {
  const comma = findFlat(tokens, from, ({ token_type: type }) => type === 'COMMA')
  if (comma < 0 || comma > close) return [[from, close - 1]]
  return [[from, comma - 1], ...listArguments(tokens, comma + 1, close)]
}

/** What is taken apart, at the path that is said beside it. */
function readInput(
  given: readonly (readonly [number, number])[],
  tokens: readonly Token[],
  text: (from: number, to: number) => string,
): string | null {
  let input: string | null = null
  let path: string | null = null
  for (const [from, to] of given) {
    const isNamed = /^(?:INPUT|PATH|OUTER|RECURSIVE|MODE)$/i.test(tokens[from]?.text ?? '')
    const name = isNamed && to > from + 1 ? tokens[from]?.text.toUpperCase() : 'INPUT'
    const start = tokens.findIndex(
      ({ token_type: type }, at) => at > from && at < to && /ARROW$/.test(type),
    )
    const value = text(isNamed && start > 0 ? start + 1 : from, to)
    if (name === 'INPUT') input = value
    if (name === 'PATH') path = value
  }
  return input === null || path === null ? input : `GET_PATH(${input}, ${path})`
}

function findKind(tokens: readonly Token[], alias: string): 'fields' | 'places' | 'items' {
  const reads = (name: string): boolean =>
    tokens.some((token, at) => {
      const isOwn =
        tokens[at - 1]?.token_type === 'DOT'
          ? tokens[at - 2]?.text.toLowerCase() === alias.toLowerCase()
          : tokens[at - 1]?.token_type !== 'COLON' && !isWord(tokens[at - 1], 'AS')
      return isOwn && isWord(token, name)
    })
  if (reads('KEY')) return 'fields'
  return reads('INDEX') ? 'places' : 'items'
}
