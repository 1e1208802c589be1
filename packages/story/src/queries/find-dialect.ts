import { type Diagnostic, findNearest } from '@worldloom/diagnostics'
import type { Parser } from './load-parser.ts'

const aliases: Readonly<Record<string, string>> = {
  postgres: 'postgresql',
  pg: 'postgresql',
  mariadb: 'mysql',
  mssql: 'tsql',
  sqlserver: 'tsql',
  'sql server': 'tsql',
  'sql-server': 'tsql',
  sqlite3: 'sqlite',
  standard: 'generic',
}

/** The parser's name of a dialect, or a fault that names the nearest one. */
export function findDialect(parser: Parser, given: string): string | Diagnostic {
  const wanted = given.toLowerCase()
  const name = aliases[wanted] ?? wanted
  const known = parser.getDialects()
  if (known.includes(name)) return name
  const nearest = findNearest(given, [...known, ...Object.keys(aliases)])
  return {
    code: 'UNKNOWN_QUERY_DIALECT',
    severity: 'error',
    message: `There is no dialect "${given}" for queries.`,
    hint: nearest ? `Did you mean "${nearest}"?` : `The dialects are ${known.join(', ')}.`,
    place: null,
  }
}
