import type { Context, Generated } from '../../generators/generator.ts'
import { and, call, cast, column, isPresent, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import { narrowProducts } from '../checks/narrow-products.ts'
import { type Lookup, linkRow } from '../plan.ts'

type Aggregate = Extract<Expression, { kind: 'aggregate' }>

/** A value that follows from the row, its parents, or aggregates over its children. */
export function planDerived(context: Context, expression: Expression): Generated {
  const lookups: Lookup[] = []
  const replaced = mapExpression(expression, (node) => {
    if (node.kind !== 'aggregate') return node
    const lookup = relateChildren(context, node, lookups.length + 1)
    lookups.push(lookup)
    const value = column(lookup.alias, 'value')
    return node.name === 'count' ? call('coalesce', value, number(0)) : value
  })
  const narrowed = narrowProducts(replaced, context)
  return { expression: narrowed, why: 'follows from other columns', lookups }
}

/** A relation with one row for each parent that has children, joined by the parent's row number. */
function relateChildren(context: Context, aggregate: Aggregate, place: number): Lookup {
  const { plan, table, column: target } = context
  const child = plan.tables[aggregate.child]
  const key = child?.table.foreignKeys.find(({ parent }) => parent === table.table.id)
  const via = aggregate.via ?? (key ? [key.link] : [])
  if (via.length === 0)
    throw new Error(`Table "${aggregate.child}" has no link to "${table.table.id}"`)
  const relation = `${table.table.id} ${target.name} from ${aggregate.child}${place > 1 ? ` ${place}` : ''}`
  const parent = column(...via.slice(0, -1), linkRow(via.at(-1) ?? ''))
  const value = aggregate.of ? call(aggregate.name, aggregate.of) : call('count', parent)
  context.relate({
    name: relation,
    title: `${aggregate.name} over the ${aggregate.child} rows of each ${table.table.id}`,
    from: { kind: 'table', table: aggregate.child },
    columns: [
      { name: 'parent', expression: parent },
      {
        name: 'value',
        expression: aggregate.name === 'count' ? cast(value, { kind: 'integer' }) : value,
      },
    ],
    where: aggregate.where ? and(isPresent(parent), aggregate.where) : isPresent(parent),
    groupBy: [parent],
    lookups: [],
  })
  return { alias: relation, relation, on: [{ column: 'parent', equals: column('#row') }] }
}
