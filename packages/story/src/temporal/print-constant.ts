import type { Parser } from '../queries/load-parser.ts'
import { findPart } from '../queries/walk-tree.ts'

/** A constant of a query's tree in DuckDB's dialect, or null where it cannot be printed. */
export function printConstant(parser: Parser, node: unknown, dialect: string): string | null {
  type Dialect = Parameters<Parser['parse']>[1]
  const frame: unknown = structuredClone(parser.parse('SELECT 1', dialect as Dialect).ast)
  const block = findPart(frame, 0, 'select') as { expressions: unknown[] } | null
  if (!block) return null
  block.expressions = [node]
  const text = parser.generate(frame, dialect as Dialect).sql?.[0]
  if (text === undefined) return null
  const printed = parser.transpile(text, dialect as never, 'duckdb' as never).sql?.[0]
  return printed === undefined ? null : bracketAmounts(parser, printed).slice('SELECT'.length)
}

interface Token {
  readonly token_type: string
  readonly span: { readonly start: number; readonly end: number }
}

/** DuckDB reads a negative amount of an interval only in brackets. */
function bracketAmounts(parser: Parser, sql: string): string {
  const reading = parser.tokenize(sql, 'duckdb' as never)
  const tokens = (reading.tokens ?? []) as unknown as readonly Token[]
  const letters = [...sql]
  for (const [index, { token_type: type }] of tokens.entries()) {
    const [sign, amount] = [tokens[index + 1], tokens[index + 2]]
    if (type !== 'INTERVAL' || sign?.token_type !== 'DASH' || amount?.token_type !== 'NUMBER')
      continue
    letters[sign.span.start] = '(-'
    letters[amount.span.end - 1] += ')'
  }
  return letters.join('')
}
