import { getLink } from './check-context.ts'
import { quoteName } from './quote.ts'
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

/** The rows of a table as groups are made of them, beside a parent's scope. */
export function openGroup({ context, alias }: Scope, table: string): Scope {
  return openScope(context, table, `${alias}_of`)
}
