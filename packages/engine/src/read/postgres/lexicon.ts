import type { Lexicon } from '../split/statement.ts'

/** PostgreSQL: dollar quotes, nested comments, `E'…'`, psql's commands. */
export const postgresLexicon: Lexicon = {
  dollarQuotes: true,
  backslashes: 'in-e-strings',
  hashComments: false,
  nestedComments: true,
  backticks: false,
  brackets: false,
  conditionalComments: false,
  dashNeedsSpace: false,
  psql: true,
  delimiterCommand: false,
}
