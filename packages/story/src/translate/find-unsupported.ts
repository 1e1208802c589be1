import { listTokens, type Token } from '../queries/list-tokens.ts'
import type { Parser } from '../queries/load-parser.ts'
import { isOpening, isWord } from '../queries/read-tokens.ts'

/** What a query asks that no run can answer, and what to write instead. */
export interface Unsupported {
  readonly message: string
  readonly hint: string
}

/** The first thing in a query that DuckDB has no counterpart for; it would be left out, misread or asked of DuckDB's own catalog. */
export function findUnsupported(
  parser: Pick<Parser, 'tokenize'>,
  sql: string,
  dialect: string,
): Unsupported | null {
  // SQLite runs its queries itself
  if (dialect === 'sqlite' || !marks.test(sql)) return null
  const tokens = listTokens(parser, sql, dialect)
  for (const [at, token] of tokens.entries()) {
    if (token.token_type === 'STRING') continue
    const found = features.find(({ stands }) => stands(tokens, at, dialect))
    if (found) return found
  }
  return null
}

const marks =
  /INFORMATION_SCHEMA|pg_catalog|MATCH_RECOGNIZE|\b(?:ML|AI|CORTEX)\s*\.|CONTAINSTABLE|FREETEXT|\bAGAINST\b|\bSEARCH\s*\(/i

interface Feature extends Unsupported {
  readonly stands: (tokens: readonly Token[], at: number, dialect: string) => boolean
}

const features: readonly Feature[] = [
  {
    message: 'it asks the catalog of the database, which is not part of the data.',
    hint: 'Ask the tables of the schema.',
    stands: (tokens, at) =>
      /(?:^|\.)(?:INFORMATION_SCHEMA|pg_catalog)(?:\.|$)/i.test(tokens[at]?.text ?? '') &&
      (tokens[at + 1]?.token_type === 'DOT' || /\./.test(tokens[at]?.text ?? '')),
  },
  {
    message: 'DuckDB has no MATCH_RECOGNIZE.',
    hint: 'Find the rows by LAG, LEAD or a running count in a common table expression.',
    stands: (tokens, at) => isWord(tokens[at], 'MATCH_RECOGNIZE') && isOpening(tokens[at + 1]),
  },
  {
    message: 'it asks a model, and a run has none.',
    hint: 'Ask what the model would be given, or a table that holds its answers.',
    stands: (tokens, at, dialect) =>
      /^(?:bigquery|snowflake)$/.test(dialect) &&
      ['ML', 'AI', 'CORTEX'].some((word) => isWord(tokens[at], word)) &&
      tokens[at + 1]?.token_type === 'DOT' &&
      isOpening(tokens[at + 3]),
  },
  {
    message: 'DuckDB has no full-text search.',
    hint: 'Look for the words with LIKE.',
    stands: (tokens, at, dialect) =>
      (isSearch(tokens[at], dialect) && isOpening(tokens[at + 1])) ||
      (dialect === 'mysql' && isWord(tokens[at], 'AGAINST') && isOpening(tokens[at + 1])),
  },
]

const searches: Readonly<Record<string, readonly string[]>> = {
  tsql: ['CONTAINSTABLE', 'FREETEXT', 'FREETEXTTABLE'],
  bigquery: ['SEARCH'],
  snowflake: ['SEARCH'],
}

function isSearch(token: Token | undefined, dialect: string): boolean {
  return (searches[dialect] ?? []).some((word) => isWord(token, word))
}
