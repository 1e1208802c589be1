import type { Parser } from './load-parser.ts'

/** A token as it comes; the declarations of the library spell its names otherwise. */
export interface Token {
  readonly token_type: string
  readonly text: string
  /** In code points, as an array of letters counts. */
  readonly span: { readonly start: number; readonly end: number }
  readonly comments?: readonly string[]
  readonly trailing_comments?: readonly string[]
}

/** The tokens of a query; none where its dialect cannot cut it. */
export function listTokens(
  parser: Pick<Parser, 'tokenize'>,
  sql: string,
  dialect: string,
): readonly Token[] {
  const { tokens } = parser.tokenize(sql, dialect as Parameters<Parser['tokenize']>[1])
  return (tokens ?? []) as unknown as readonly Token[]
}
