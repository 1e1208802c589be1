import { quoteName } from '../../sql/quote.ts'
import { type CheckContext, getLink } from './check-context.ts'
import { openScope, type Scope } from './scope.ts'

interface Group {
  readonly rows: Scope
  /** The rows that point to the scope's own, and by which link: mostly the rows themselves. */
  readonly last: Scope
  readonly link: string
  readonly filter?: string | null
  /** An aggregate over the rows of a group. */
  readonly result: string
}

/**
 * An aggregate of the rows that point to a row of the scope, which joins them grouped once for all: NULL
 * where there is none. Aggregates over the same rows are reckoned together.
 */
export function joinGroup(scope: Scope, { rows, last, link, filter, result }: Group): string {
  const { columns, parentColumns } = getLink(last.table, link)
  const keys = columns.map((column) => last.name(column))
  const named = keys.map((key, index) => `${key} AS ${quoteName(`key ${index}`)}`)
  const grouped = `FROM ${rows.from()}${filter ? ` WHERE ${filter}` : ''} GROUP BY ${keys.join(', ')}`
  // the same rows have the same name in every check
  const alias = quoteName(grouped)
  const on = parentColumns.map(
    (column, index) => `${alias}.${quoteName(`key ${index}`)} = ${scope.name(column)}`,
  )
  scope.join({
    head: `LEFT JOIN (SELECT ${named.join(', ')}`,
    values: [`${result} AS ${quoteName(result)}`],
    tail: ` ${grouped}) AS ${alias} ON ${on.join(' AND ')}`,
  })
  return `${alias}.${quoteName(result)}`
}

/** A table seen from the parents that a link of it leads to. */
export interface GroupView {
  /** The parents. */
  readonly scope: Scope
  /** The rows of a group. */
  readonly rows: Scope
  /** An aggregate over the rows of each parent. */
  readonly join: (result: string) => string
}

/** Opens the parents of a link with the rows that each of them has. */
export function viewGroups(context: CheckContext, table: string, link: string): GroupView {
  const { parent } = getLink(openScope(context, table).table, link)
  const scope = openScope(context, parent)
  const rows = openScope(context, table, `${scope.alias}_of`)
  return { scope, rows, join: (result) => joinGroup(scope, { rows, last: rows, link, result }) }
}
