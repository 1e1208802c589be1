type Translate = (sql: string, dialect: string) => readonly string[] | null

let translate: Translate | null = null

/** Loads the library that turns one dialect of SQL into another. */
export async function loadTranslator(): Promise<Translate> {
  if (translate) return translate
  const sdk = await import('@polyglot-sql/sdk')
  const { DuckDB } = sdk.Dialect
  const loaded: Translate = (sql, dialect) => {
    const read = dialect as Parameters<typeof sdk.transpile>[1]
    const answer = sdk.transpile(sql, read, DuckDB)
    return answer.success ? (answer.sql ?? null) : null
  }
  translate = loaded
  return loaded
}
