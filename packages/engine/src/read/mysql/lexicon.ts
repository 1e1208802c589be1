import type { Lexicon } from '../split/statement.ts'

/** MySQL and MariaDB: backticks, backslashes in any text, `#` comments, DELIMITER. */
export const mysqlLexicon: Lexicon = {
  dollarQuotes: false,
  backslashes: 'always',
  hashComments: true,
  nestedComments: false,
  backticks: true,
  brackets: false,
  conditionalComments: true,
  dashNeedsSpace: true,
  psql: false,
  delimiterCommand: true,
}
