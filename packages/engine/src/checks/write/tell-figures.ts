import { quoteName } from '../../sql/quote.ts'
import type { FiguresTell } from '../check-query.ts'
import type { CheckContext } from './check-context.ts'
import { needsQuery } from './needs-query.ts'
import { nameTable, type Scope } from './scope.ts'

/** Tells by figures over the rows of a scope, whose joins take none away; nothing where one needs a query of its own. */
export function tellFigures(
  scope: Scope,
  figures: readonly string[],
  breaks: string,
  beside: FiguresTell['beside'] = [],
): readonly FiguresTell[] {
  if (figures.some(needsQuery)) return []
  const { base, joins } = scope.parts()
  return [{ kind: 'figures', from: base, joins, figures, breaks, beside }]
}

/** The rows that meet all conditions, as a figure. */
export function countWhere(...conditions: readonly string[]): string {
  const needed = conditions.filter((condition) => condition !== 'true')
  return needed.length > 0 ? `count(*) FILTER (WHERE ${needed.join(' AND ')})` : 'count(*)'
}

/** How many rows a table has, beside figures of another. */
export function countAll(
  context: CheckContext,
  table: string,
): { readonly name: string; readonly sql: string; readonly value: string } {
  const name = `all of ${table}`
  const sql = `SELECT count(*) AS n FROM ${nameTable(context, table)}`
  return { name, sql, value: `${quoteName(name)}.n` }
}

/** A figure as what breaks a promise speaks of it. */
export function nameFigure(figure: string): string {
  return quoteName(figure)
}
