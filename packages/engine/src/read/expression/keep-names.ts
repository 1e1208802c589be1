import type { ScanToken } from 'libpg-query'
import { syntaxWords, valueWords } from '../../sql/expression-words.ts'
import { scanPostgres } from '../load-reader.ts'

/**
 * Quotes the names in an expression that PostgreSQL would fold to lower case or refuse as reserved:
 * `Order.unitPrice` becomes `"Order"."unitPrice"`.
 */
export function keepNames(text: string): string {
  const tokens = scanPostgres(text)
  if (!tokens) return text
  const bytes = new TextEncoder().encode(text)
  const decoder = new TextDecoder()
  let kept = ''
  let end = 0
  tokens.forEach((token, index) => {
    kept += decoder.decode(bytes.subarray(end, token.start))
    const word = decoder.decode(bytes.subarray(token.start, token.end))
    kept += isNameToKeep(word, token, tokens[index - 1], tokens[index + 1], tokens[index - 2])
      ? `"${word}"`
      : word
    end = token.end
  })
  return kept + decoder.decode(bytes.subarray(end))
}

function isNameToKeep(
  word: string,
  token: ScanToken,
  before: ScanToken | undefined,
  after: ScanToken | undefined,
  beforeBefore: ScanToken | undefined,
): boolean {
  if (!/^[\p{L}_][\p{L}\p{N}_$]*$/u.test(word)) return false
  if (after?.text === '.' || before?.text === '.') return after?.text !== '('
  if (after?.text === '(' || before?.text === '::') return false
  // `DATE '2026-01-01'` names a type
  if (after?.text.startsWith("'")) return false
  if (token.keywordKind === notKeyword) return word !== word.toLowerCase()
  const lower = word.toLowerCase()
  // `sum(case when …)` is no column called case
  if (lower === 'case' && after?.text.toLowerCase() === 'when') return false
  const isOperand = opensOperand(before) && closesOperand(after)
  if (isOperand && before?.text === '(' && aggregates.has(beforeBefore?.text.toLowerCase() ?? '')) {
    return true
  }
  // `filter (where not …)` is no column called where
  if (lower === 'where' && beforeBefore?.text.toLowerCase() === 'filter') return false
  if (valueWords.has(lower) || after?.text.toLowerCase() === 'by') return false
  if (token.keywordKind === reserved) return isOperand || !syntaxWords.has(lower)
  return isOperand && word !== lower
}

const notKeyword = 0
const reserved = 4

const aggregates: ReadonlySet<string> = new Set(['count', 'sum', 'avg', 'min', 'max'])

function opensOperand(token: ScanToken | undefined): boolean {
  return (
    !token ||
    /^([-+*/%<>=(,|~!^&#]+|<>|!=|and|or|not|when|then|else|between|in|by|from|like|ilike)$/i.test(
      token.text,
    )
  )
}

function closesOperand(token: ScanToken | undefined): boolean {
  return (
    !token ||
    /^([-+*/%<>=),|~!^&#]+|<>|!=|::|and|or|is|in|not|when|then|else|end|between|like|ilike)$/i.test(
      token.text,
    )
  )
}
