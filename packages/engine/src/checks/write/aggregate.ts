import type { Expression } from '../../sql/expression.ts'
import { getLink } from './check-context.ts'
import { findAggregateLinks } from './find-aggregate-links.ts'
import { joinGroup } from './join-group.ts'
import { matchKey, openScope, type Scope } from './scope.ts'

type Aggregate = Extract<Expression, { kind: 'aggregate' }>
type Write = (expression: Expression, scope: Scope) => string

/** An aggregate as a query of its own for the row of a scope. */
export function writeAggregate(aggregate: Aggregate, scope: Scope, write: Write): string {
  const { rows, result, filter, last, link } = openAggregate(aggregate, scope, write)
  const on = matchKey(scope.context, getLink(last.table, link), last, scope)
  return `(SELECT ${result} FROM ${rows.from()} WHERE ${on}${filter ? ` AND ${filter}` : ''})`
}

/**
 * The value of an aggregate reckoned once for all rows of a scope, which joins it: over many rows that
 * takes half the time of a query for each, and aggregates over the same rows are reckoned together.
 */
export function joinAggregate(aggregate: Aggregate, scope: Scope, write: Write): string {
  const { rows, result, filter, last, link } = openAggregate(aggregate, scope, write)
  const value = joinGroup(scope, { rows, last, link, result, filter })
  // a row that nothing points to has no group
  return aggregate.name === 'count' ? `coalesce(${value}, 0)` : value
}

interface OpenAggregate {
  readonly rows: Scope
  readonly result: string
  readonly filter: string | null
  /** The rows that point to the scope's own, and by which link. */
  readonly last: Scope
  readonly link: string
}

function openAggregate(
  aggregate: Aggregate,
  { context, table, alias }: Scope,
  write: Write,
): OpenAggregate {
  const { name, child, of, where } = aggregate
  const links = findAggregateLinks(context.schema, aggregate, table.id)
  if (!links) throw new Error(`No single link leads from "${child}" to "${table.id}"`)
  const rows = openScope(context, child, `${alias}_of`)
  const value = of ? write(of, rows) : '*'
  const filter = where ? write(where, rows) : null
  const last = rows.follow(links.slice(0, -1))
  return { rows, result: `${name}(${value})`, filter, last, link: links.at(-1) ?? '' }
}
