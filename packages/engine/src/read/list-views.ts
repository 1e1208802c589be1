import { classifyStatement } from './classify-statement.ts'
import { mysqlLexicon } from './mysql/lexicon.ts'
import { postgresLexicon } from './postgres/lexicon.ts'
import { splitStatements } from './split/split-statements.ts'
import type { Lexicon } from './split/statement.ts'

/** The statements of a schema that create views, each as it is written: no rows are made for them. */
export function listViews(text: string, dialect: string): readonly string[] {
  if (!/\bVIEW\b/i.test(text)) return []
  // SQL Server's scripts end statements with a word of their own
  const cut = dialect === 'sqlserver' ? text.replaceAll(/^[ \t]*GO[ \t]*;?[ \t]*$/gim, ';') : text
  return splitStatements(cut, lexicons[dialect] ?? quoting).flatMap(({ text: statement }) => {
    const about = classifyStatement(statement)
    return about.kind === 'pass-over' && about.what === 'view' ? [statement] : []
  })
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
