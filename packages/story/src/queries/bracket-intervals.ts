import type { Parser } from './load-parser.ts'

interface Token {
  readonly token_type: string
  readonly span: { readonly start: number; readonly end: number }
}

/** DuckDB reads `INTERVAL (-30) DAY`, and not the `INTERVAL -30 DAY` that the translator prints for other dialects. */
export function bracketIntervals(parser: Pick<Parser, 'tokenize'>, sql: string): string {
  if (!/INTERVAL\s+-/i.test(sql)) return sql
  const read = parser.tokenize(sql, 'duckdb' as Parameters<Parser['tokenize']>[1])
  const tokens = (read.tokens ?? []) as unknown as readonly Token[]
  // the tokens count code points, as does an array of letters
  const letters = [...sql]
  for (const [at, { token_type: type }] of tokens.entries()) {
    const [sign, number] = [tokens[at + 1], tokens[at + 2]]
    if (type !== 'INTERVAL' || sign?.token_type !== 'DASH' || number?.token_type !== 'NUMBER')
      continue
    letters[sign.span.start] = '(-'
    letters[number.span.end - 1] += ')'
  }
  return letters.join('')
}
