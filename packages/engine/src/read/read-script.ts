import { mysqlLexicon } from './mysql/lexicon.ts'
import { postgresLexicon } from './postgres/lexicon.ts'
import type { Lexicon } from './split/statement.ts'

/** A schema's file as its statements are cut from it before it is respelt, and how it quotes. */
export function readScript(
  text: string,
  dialect: string,
): { readonly cut: string; readonly lexicon: Lexicon } {
  // SQL Server's scripts end statements with a word of their own
  const cut = dialect === 'sqlserver' ? text.replaceAll(/^[ \t]*GO[ \t]*;?[ \t]*$/gim, ';') : text
  return { cut, lexicon: lexicons[dialect] ?? quoting }
}

/** Names between backticks and brackets as well, in dialects that have no dollar quotes. */
const quoting: Lexicon = {
  ...{ ...postgresLexicon, backticks: true, brackets: true },
  ...{ dollarQuotes: false, nestedComments: false, psql: false },
}

const lexicons: Readonly<Record<string, Lexicon>> = {
  postgres: postgresLexicon,
  mysql: mysqlLexicon,
}
