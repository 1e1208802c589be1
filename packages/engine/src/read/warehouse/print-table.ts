import { quoteName, quoteText } from '../../sql/quote.ts'
import type { FlatColumn } from './flatten-table.ts'
import { printName } from './read-words.ts'
import type { WarehouseName } from './warehouse.ts'

/** A flat table with its comments as SQL. */
export function printTable(
  name: WarehouseName,
  columns: readonly FlatColumn[],
  comment: string | null,
): string {
  return [
    `CREATE TABLE ${printName(name)} (${columns.map(printColumn).join(', ')});`,
    ...printComment(`TABLE ${printName(name)}`, comment),
    ...printColumnComments(name, columns),
  ].join(' ')
}

/** A column in PostgreSQL's words. */
export function printColumn({ name, type, isRequired, clauses }: FlatColumn): string {
  return [quoteName(name), type, isRequired ? 'NOT NULL' : '', clauses].filter(Boolean).join(' ')
}

/** The comments of columns, a statement each. */
export function printColumnComments(
  table: WarehouseName,
  columns: readonly FlatColumn[],
): readonly string[] {
  return columns.flatMap(({ name, comment }) =>
    printComment(`COLUMN ${printName(table)}.${quoteName(name)}`, comment),
  )
}

/** A comment as a statement in one line; none where there is none. */
export function printComment(what: string, comment: string | null): readonly string[] {
  if (comment === null) return []
  return [`COMMENT ON ${what} IS ${quoteText(comment.replaceAll(/\s*\n\s*/g, ' '))};`]
}
