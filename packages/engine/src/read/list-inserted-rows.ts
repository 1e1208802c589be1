import { classifyStatement } from './classify-statement.ts'
import { readScript } from './read-script.ts'
import { splitStatements } from './split/split-statements.ts'
import type { Token } from './tokens/token.ts'
import { splitAtCommas, TokenCursor } from './tokens/token-cursor.ts'
import { tokenize } from './tokens/tokenize.ts'

/** The rows that one statement of a schema's file puts into a table. */
export interface InsertedRows {
  /** The table as it is called, without its schema. */
  readonly table: string
  /** The columns that the values are for; none where the statement does not name them. */
  readonly columns: readonly string[]
  /** Each value as it is written, a text without its quotes; null for NULL. */
  readonly rows: readonly (readonly (string | null)[])[]
}

/** The rows that the statements of a schema's file insert. They tell which columns repeat; no row of them is made. */
export function listInsertedRows(text: string, dialect: string): readonly InsertedRows[] {
  if (!/\bINSERT\b/i.test(text)) return []
  const { cut, lexicon } = readScript(text, dialect)
  return splitStatements(cut, lexicon).flatMap(({ text: statement }) => {
    const about = classifyStatement(statement)
    const isData = about.kind === 'pass-over' && about.what === 'data statement'
    return isData ? readInserts(tokenize(statement, lexicon)) : []
  })
}

/** Scripts for SQL Server leave out the semicolon between two of them. */
function readInserts(tokens: readonly Token[]): readonly InsertedRows[] {
  const found: InsertedRows[] = []
  const cursor = new TokenCursor(tokens)
  while (!cursor.isAtEnd) {
    if (!cursor.accept('INSERT')) {
      cursor.next()
      continue
    }
    cursor.accept('INTO')
    let table = cursor.next()?.value ?? ''
    while (cursor.accept('.')) table = cursor.next()?.value ?? ''
    const columns = (cursor.parentheses() ?? []).flatMap((token) =>
      token.kind === 'sign' ? [] : token.value,
    )
    if (!cursor.acceptOne('VALUES', 'VALUE')) continue
    const rows: (readonly (string | null)[])[] = []
    for (let row = cursor.parentheses(); row; row = nextRow(cursor))
      rows.push(splitAtCommas(row).map(readValue))
    found.push({ table, columns, rows })
  }
  return found
}

function nextRow(cursor: TokenCursor): readonly Token[] | null {
  return cursor.accept(',') ? cursor.parentheses() : null
}

function readValue(tokens: readonly Token[]): string | null {
  const [token] = tokens
  return tokens.length === 1 && token?.keyword === 'NULL'
    ? null
    : tokens.map(({ value }) => value).join(' ')
}
