import { listTokens, type Token } from '../queries/list-tokens.ts'
import type { Parser } from '../queries/load-parser.ts'
import { findFlat, isClosing, isOpening, isWord } from '../queries/read-tokens.ts'
import type { View } from './view.ts'

/**
 * The view that a statement makes: `CREATE VIEW … AS`, a table made by a query, or SQL Server's `SELECT … INTO`.
 * Null for any other statement.
 */
export function readView(parser: Parser, sql: string, dialect: string): View | null {
  const tokens = listTokens(parser, sql, dialect)
  const isInto = dialect === 'tsql' || dialect === 'postgresql'
  const made = isInto ? readInto(tokens) : null
  const found = isWord(tokens[0], 'CREATE') ? readCreation(tokens) : made
  if (!found) return null
  const letters = [...sql]
  const body = found.parts
    .map(([from, to]) => letters.slice(from, to).join(''))
    .join('')
    .trim()
  return body === '' ? null : { name: found.name, columns: found.columns, sql: body, dialect }
}

interface Found {
  readonly name: string
  readonly columns: readonly string[]
  /** From which letter to which the query stands. */
  readonly parts: readonly (readonly [from: number, to: number])[]
}

function readCreation(tokens: readonly Token[]): Found | null {
  const kind = tokens.findIndex((token) => isWord(token, 'VIEW') || isWord(token, 'TABLE'))
  const before = tokens.slice(0, Math.max(0, kind))
  if (kind < 0 || before.some((token) => isWord(token, 'AS') || isOpening(token))) return null
  let at = kind + 1
  while (isWord(tokens[at], 'IF') || isWord(tokens[at], 'NOT') || isWord(tokens[at], 'EXISTS'))
    at += 1
  const end = endOfPath(tokens, at)
  // MySQL needs no AS
  const as = isWord(tokens[end], 'SELECT')
    ? end - 1
    : findFlat(tokens, end, (token) => isWord(token, 'AS'))
  const first = tokens[as + 1]
  if (end === at || as < 0 || !first) return null
  if (!isWord(first, 'SELECT') && !isWord(first, 'WITH') && !isOpening(first)) return null
  const last = tokens[findEnd(tokens, as + 1)]
  return {
    name: nameOf(tokens[end - 1]),
    columns: isOpening(tokens[end]) ? listNames(tokens, end + 1) : [],
    parts: [[first.span.start, last?.span.end ?? first.span.end]],
  }
}

function readInto(tokens: readonly Token[]): Found | null {
  const [first] = tokens
  if (!first || !(isWord(first, 'SELECT') || isWord(first, 'WITH'))) return null
  const into = findFlat(tokens, 1, (token) => isWord(token, 'INTO'))
  const end = endOfPath(tokens, into + 1)
  const [word, last, closing] = [tokens[into], tokens[end - 1], tokens.at(-1)]
  if (into < 0 || end === into + 1 || !word || !last || !closing) return null
  const parts = [
    [first.span.start, word.span.start],
    [last.span.end, closing.span.end],
  ] as const
  return { name: nameOf(last), columns: [], parts }
}

/** The place of the last token of the query: what it may be changed or filled by comes after it. */
function findEnd(tokens: readonly Token[], from: number): number {
  const last = tokens.length - 1
  if (!['OPTION', 'DATA', 'ONLY'].some((word) => isWord(tokens[last], word))) return last
  const at = tokens.findLastIndex((token, i) => i > from && i >= last - 3 && isWord(token, 'WITH'))
  return at < 0 ? last : at - 1
}

/** Where a name of several parts that begins at a token ends. */
export function endOfPath(tokens: readonly Token[], from: number): number {
  let at = from
  while (isName(tokens[at])) {
    at += 1
    if (tokens[at]?.token_type !== 'DOT' || !isName(tokens[at + 1])) return at
    at += 1
  }
  return at
}

/** The own name of what is called by a path of names: BigQuery writes all of them between one pair of backticks. */
export function nameOf(token: Token | undefined): string {
  return token?.text.split('.').at(-1) ?? ''
}

function isName(token: Token | undefined): boolean {
  return token?.token_type === 'VAR' || token?.token_type === 'QUOTED_IDENTIFIER'
}

function listNames(tokens: readonly Token[], from: number): readonly string[] {
  const close = tokens.findIndex((token, at) => at >= from && isClosing(token))
  return tokens.slice(from, close).flatMap((token) => (isName(token) ? [token.text] : []))
}
