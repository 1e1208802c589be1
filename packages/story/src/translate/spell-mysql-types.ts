import type { Token } from '../queries/list-tokens.ts'
import { findFlat, isOpening, isWord } from '../queries/read-tokens.ts'
import { type Edit, editText } from './edit-text.ts'

/**
 * MySQL's `CAST(x AS UNSIGNED)` and `CONVERT(x, type)` as casts to types that the translator knows; null where
 * there are none.
 */
export function spellMysqlTypes(sql: string, tokens: readonly Token[]): string | null {
  const edits = tokens.flatMap((token, at): readonly Edit[] => {
    if (isWord(token, 'AS')) return spellType(tokens, at + 1)
    if (!isWord(token, 'CONVERT') || !isOpening(tokens[at + 1])) return []
    const comma = findFlat(tokens, at + 2, ({ token_type: type }) => type === 'COMMA')
    const separator = tokens[comma]
    if (!separator) return []
    const { start, end } = token.span
    return [
      { from: start, to: end, text: 'CAST' },
      { from: separator.span.start, to: separator.span.end, text: ' AS' },
      ...spellType(tokens, comma + 1),
    ]
  })
  return edits.length === 0 ? null : editText(sql, edits)
}

/** A whole number with or without a sign, as the type of 64 bits that it is. */
function spellType(tokens: readonly Token[], at: number): readonly Edit[] {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word || !(isWord(word, 'UNSIGNED') || isWord(word, 'SIGNED'))) return []
  const last = next && (isWord(next, 'INTEGER') || isWord(next, 'INT')) ? next : word
  return [{ from: word.span.start, to: last.span.end, text: 'BIGINT' }]
}
