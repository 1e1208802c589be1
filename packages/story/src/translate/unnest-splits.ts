import type { Token } from '../queries/list-tokens.ts'
import { findFlat, isClosing, isOpening } from '../queries/read-tokens.ts'
import { type Edit, editText } from './edit-text.ts'

/** SQL Server's `STRING_SPLIT(text, ',')` in the place of a table, as a query of its parts; null where there is none. */
export function unnestSplits(sql: string, tokens: readonly Token[]): string | null {
  let count = 0
  const edits = tokens.flatMap((token, at): readonly Edit[] => {
    const before = tokens[at - 1]?.text.toUpperCase() ?? ''
    const isTable = before === 'FROM' || before === 'APPLY' || before === 'JOIN' || before === ','
    if (token.text.toUpperCase() !== 'STRING_SPLIT' || !isTable) return []
    const close = isOpening(tokens[at + 1]) ? findFlat(tokens, at + 2, isClosing) : -1
    const end = tokens[close]?.span.end
    if (end === undefined) return []
    count += 1
    const next = tokens[close + 1]
    const isCalled = next?.text.toUpperCase() === 'AS' || next?.token_type === 'VAR'
    const name = isCalled ? '' : ` AS string_split_${count}`
    return [
      { from: token.span.start, to: token.span.start, text: '(SELECT UNNEST(' },
      { from: end, to: end, text: `) AS value)${name}` },
    ]
  })
  return edits.length === 0 ? null : editText(sql, edits)
}
