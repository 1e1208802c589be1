import type { Column, ForeignKey, Table } from '../../model/schema.ts'
import { quoteName } from '../../sql/quote.ts'
import { type CheckContext, getColumn, getLink, getTable } from './check-context.ts'
import { type Join, mergeJoins, printJoin } from './join.ts'

/** A row that SQL speaks of under an alias, with the rows that its links lead to joined on demand. */
export interface Scope {
  readonly context: CheckContext
  readonly table: Table
  readonly alias: string
  /** `"Order" AS t` and the joins that paths have asked for so far: read it last. */
  readonly from: () => string
  /** The same, with joins apart that take no row away, so that checks over one table can share them. */
  readonly parts: () => { readonly base: string; readonly joins: readonly Join[] }
  /** Joins what paths do not lead to; joins that differ in their values alone become one. */
  readonly join: (join: Join) => void
  /** The scope of the row at the end of a path of links; the empty path is this row. */
  readonly follow: (links: readonly string[]) => Scope
  /** A column of this row: `t."price"`. */
  readonly name: (column: string) => string
  /** The same column in a subquery over this table that goes by another alias. */
  readonly nameUnder: (alias: string, column: string) => string
  /** The number of the row in its file, from 1. */
  readonly number: string
}

/** Opens a scope on the rows of a table. */
export function openScope(context: CheckContext, tableId: string, alias = 't'): Scope {
  let joins: readonly Join[] = []
  const joined = new Map<string, Scope>()
  const table = getTable(context.schema, tableId)

  const build = (of: Table, as: string): Scope => ({
    context,
    table: of,
    alias: as,
    from: () => [`${nameTable(context, of.id)} AS ${as}`, ...joins.map(printJoin)].join('\n'),
    parts: () => ({ base: `${nameTable(context, of.id)} AS ${as}`, joins }),
    join: (join) => {
      joins = mergeJoins([...joins, join])
    },
    follow: (links) => {
      const [link, ...rest] = links
      return link === undefined ? build(of, as) : join(of, as, link).follow(rest)
    },
    name: (column) => nameColumn(context, of, as, column),
    nameUnder: (other, column) => nameColumn(context, of, other, column),
    // a table is filled in the file's order, so what DuckDB numbers its rows by is their place
    number: `(${as}.rowid + 1)`,
  })

  const join = (from: Table, as: string, link: string): Scope => {
    const known = joined.get(`${as} ${link}`)
    if (known) return known
    const key = getLink(from, link)
    // the same path has the same alias in every check
    const number = from.foreignKeys.indexOf(key) + 1
    const parent = build(getTable(context.schema, key.parent), `${as}_${number}`)
    joined.set(`${as} ${link}`, parent)
    const on = matchKey(context, key, { table: from, alias: as }, parent)
    const head = `LEFT JOIN ${nameTable(context, key.parent)} AS ${parent.alias} ON ${on}`
    joins = [...joins, { head, values: [], tail: '' }]
    return parent
  }

  return build(table, alias)
}

/** The scope with one more join after those that paths ask for, which may take rows away. */
export function withJoin(scope: Scope, join: string): Scope {
  const from = (): string => `${scope.from()}\n${join}`
  return { ...scope, from, parts: () => ({ base: from(), joins: [] }) }
}

/** The condition under which a child's row points to a parent's. */
export function matchKey(
  context: CheckContext,
  key: ForeignKey,
  child: { readonly table: Table; readonly alias: string },
  parent: { readonly table: Table; readonly alias: string },
): string {
  return key.columns
    .map((column, index) => {
      const left = nameColumn(context, child.table, child.alias, column)
      const right = nameColumn(context, parent.table, parent.alias, key.parentColumns[index] ?? '')
      return `${right} = ${left}`
    })
    .join(' AND ')
}

export function nameTable(context: CheckContext, id: string): string {
  return quoteName(context.tableNames[id] ?? id)
}

export function findColumn(scope: Scope, path: readonly string[]): Column {
  return getColumn(scope.follow(path.slice(0, -1)).table, path.at(-1) ?? '')
}

function nameColumn(context: CheckContext, table: Table, alias: string, column: string): string {
  return `${alias}.${quoteName(context.columnNames[table.id]?.[column] ?? column)}`
}
