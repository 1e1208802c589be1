import type { Diagnostic, Place } from '@worldloom/diagnostics'
import type { Token } from './list-tokens.ts'
import type { Parser } from './load-parser.ts'

/** A statement of a file, with the comments above it. */
export interface SplitQuery {
  readonly sql: string
  readonly comments: readonly string[]
  readonly place: Place
}

/**
 * Cuts a file of queries at its semicolons, as the dialect's own tokens have them, and where SQL Server needs none: at GO, and
 * before a line that begins another SELECT.
 */
export function splitQueries(
  parser: Parser,
  { name, text }: { readonly name: string; readonly text: string },
  dialect: string,
): { readonly queries: readonly SplitQuery[]; readonly diagnostics: readonly Diagnostic[] } {
  const reading = parser.tokenize(text, dialect as Parameters<Parser['tokenize']>[1])
  if (!reading.tokens) {
    const place = { file: name, line: reading.errorLine ?? 1, column: reading.errorColumn ?? 1 }
    return { queries: [], diagnostics: [unreadable(reading.error ?? '', place)] }
  }
  const letters = [...text]
  const placeOf = followPlaces(letters)
  const queries: SplitQuery[] = []
  let first: Token | null = null
  let above: readonly string[] = []
  let isBegun = (_: Token): boolean => false
  const finish = (end: number): void => {
    if (!first) return
    const sql = letters.slice(first.span.start, end).join('').trim()
    queries.push({ sql, comments: above, place: { file: name, ...placeOf(first.span.start) } })
    first = null
    above = []
  }
  for (const token of reading.tokens as unknown as readonly Token[]) {
    if (first && isBegun(token)) finish(token.span.start)
    if (token.token_type === 'SEMICOLON' || (dialect === 'tsql' && endsBatch(token, letters))) {
      finish(token.span.start)
      above = token.trailing_comments ?? []
    } else if (!first) {
      first = token
      isBegun = dialect === 'tsql' ? followStatement(token, letters) : isBegun
      above = [...above, ...(token.comments ?? [])]
    }
  }
  finish(letters.length)
  return { queries, diagnostics: [] }
}

/** Whether the tokens of a statement, which are asked for in their order, have come to one that begins the next. */
function followStatement(first: Token, letters: readonly string[]): (token: Token) => boolean {
  let depth = 0
  let before = first.token_type
  // a common table's query is no statement; one that declares or sets something is one that asks nothing
  let isAsking = before !== 'WITH'
  const mayEnd = /^(?:SELECT|WITH|DECLARE|SET|USE)$/.test(before)
  return (token) => {
    const type = token.token_type
    const isSelect = type === 'SELECT' && depth === 0
    const isPart = /^(?:UNION|ALL|EXCEPT|INTERSECT|AS|FOR|EQ)$/.test(before)
    const isOther = (isSelect && isAsking && !isPart) || (type === 'CREATE' && depth === 0)
    const isNext = mayEnd && isOther && beginsLine(token, letters)
    if (isSelect) isAsking = true
    if (type === 'L_PAREN') depth += 1
    if (type === 'R_PAREN') depth -= 1
    before = type
    return isNext
  }
}

function beginsLine({ span }: Token, letters: readonly string[]): boolean {
  const before = letters.slice(letters.lastIndexOf('\n', span.start - 1) + 1, span.start)
  return before.every((letter) => letter.trim() === '')
}

/** Whether a token is GO on a line of its own, by which SQL Server's tools part what they send. */
function endsBatch(token: Token, letters: readonly string[]): boolean {
  const { text, span } = token
  if (text.toUpperCase() !== 'GO') return false
  const end = letters.indexOf('\n', span.end)
  const after = letters.slice(span.end, end < 0 ? letters.length : end)
  return beginsLine(token, letters) && after.every((letter) => letter.trim() === '')
}

/** Lines and columns of letters that are asked for in their order. */
function followPlaces(
  letters: readonly string[],
): (index: number) => { readonly line: number; readonly column: number } {
  let [at, line, begin] = [0, 1, 0]
  return (index) => {
    for (; at < index; at += 1)
      if (letters[at] === '\n') {
        line += 1
        begin = at + 1
      }
    return { line, column: index - begin + 1 }
  }
}

function unreadable(reason: string, place: Place): Diagnostic {
  return {
    code: 'UNREADABLE_QUERIES',
    severity: 'error',
    message: `The file "${place.file}" cannot be cut into queries: ${reason}.`,
    hint: 'Close the quote or comment that is open there.',
    place,
  }
}
