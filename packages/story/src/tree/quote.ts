/** A name as it stands in DuckDB's SQL, whatever letters it has. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A text as it stands in SQL. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A cell, which is known by its text or has none. */
export function quoteValue(value: string | null): string {
  return value === null ? 'NULL' : quoteText(value)
}
