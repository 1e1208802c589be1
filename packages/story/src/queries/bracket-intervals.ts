import { listTokens, type Token } from './list-tokens.ts'
import type { Parser } from './load-parser.ts'

const unit = /^(?:year|quarter|month|week|day|hour|minute|second|millisecond|microsecond)s?$/i

/**
 * DuckDB reads `INTERVAL (-30) DAY` and `INTERVAL (WEEKDAY(d)) DAY`, and not the same without parentheses, as the
 * translator prints them for other dialects.
 */
export function bracketIntervals(parser: Pick<Parser, 'tokenize'>, sql: string): string {
  if (!/INTERVAL\s+[-a-z_"]/i.test(sql)) return sql
  const tokens = listTokens(parser, sql, 'duckdb')
  const letters = [...sql]
  const source = [...sql]
  const textOf = ({ span }: Token): string => source.slice(span.start, span.end).join('')
  for (const [at, { token_type: type }] of tokens.entries()) {
    const first = tokens[at + 1]
    if (type !== 'INTERVAL' || !first || /^['(\d]/.test(textOf(first))) continue
    const last = tokens[findUnit(tokens, at + 2, textOf) - 1]
    if (!last) continue
    letters[first.span.start] = `(${letters[first.span.start]}`
    letters[last.span.end - 1] += ')'
  }
  return letters.join('')
}

/** The place of the word that ends an interval's expression; -1 where none does. */
function findUnit(
  tokens: readonly Token[],
  from: number,
  textOf: (token: Token) => string,
): number {
  let depth = 0
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]
    const text = token ? textOf(token) : ''
    if (text === '(') depth += 1
    else if (text === ')') depth -= 1
    if (depth < 0) return -1
    if (depth === 0 && unit.test(text)) return at
  }
  return -1
}
