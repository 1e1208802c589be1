import type { Context, Generated } from '../../generators/generator.ts'
import type { Type } from '../../model/schema.ts'
import { typeAlong } from '../../model/type-along.ts'
import { and, call, cast, column, isPresent, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import type { Bounds } from '../checks/find-bounds.ts'
import { holdWithin } from '../checks/hold-within.ts'
import { narrowProducts } from '../checks/narrow-products.ts'
import { type Lookup, linkRow } from '../plan.ts'

type Aggregate = Extract<Expression, { kind: 'aggregate' }>

/** A value that follows from the row, its parents, or aggregates over its children. */
export function planDerived(context: Context, expression: Expression): Generated {
  const lookups: Lookup[] = []
  const only = findOnlySum(context, expression)
  const replaced = mapExpression(expression, (node) => {
    if (node.kind !== 'aggregate') return node
    const lookup = relateChildren(
      context,
      node,
      lookups.length + 1,
      node === only?.aggregate ? only : null,
    )
    lookups.push(lookup)
    const value = column(lookup.alias, 'value')
    return node.name === 'count' ? call('coalesce', value, number(0)) : value
  })
  const narrowed = narrowProducts(replaced, context)
  const { minimum, maximum } = context.domain
  const bounds =
    only && minimum !== null && maximum !== null ? { low: minimum, high: maximum } : null
  return { expression: narrowed, why: 'follows from other columns', lookups, bounds }
}

interface OnlySum {
  readonly aggregate: Aggregate
  readonly type: Extract<Type, { kind: 'integer' | 'decimal' }>
  readonly bounds: Bounds
}

/**
 * The sum that is all that a column holds, where a type of 64 bits has all its digits. A sum by itself is of
 * 128 bits, which take twice the memory and, packed, hundreds of times as long to read.
 */
function findOnlySum(context: Context, expression: Expression): OnlySum | null {
  const { plan, column: own, domain } = context
  const { minimum, maximum } = domain
  const [first, otherwise = number(minimum ?? 0)] =
    expression.kind === 'call' && expression.name === 'coalesce' ? expression.args : [expression]
  if (first?.kind !== 'aggregate' || first.name !== 'sum' || first.of?.kind !== 'column')
    return null
  if (minimum === null || maximum === null || otherwise.kind !== 'number') return null
  const isHeld = Number(otherwise.text) >= minimum && Number(otherwise.text) <= maximum
  const child = plan.tables[first.child]?.table
  const summed = child && typeAlong(first.of.path, child, plan.schema)
  const { type } = own
  const isExact =
    (type.kind === 'decimal' &&
      type.precision <= 15 &&
      summed?.kind === 'decimal' &&
      summed.scale <= type.scale) ||
    (type.kind === 'integer' && summed?.kind === 'integer')
  return isExact && isHeld
    ? { aggregate: first, type, bounds: { low: minimum, high: maximum } }
    : null
}

/** A relation with one row for each parent that has children, joined by the parent's row number. */
function relateChildren(
  context: Context,
  aggregate: Aggregate,
  place: number,
  only: OnlySum | null,
): Lookup {
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
        expression: only
          ? cast(holdWithin(context, value, null), only.type)
          : aggregate.name === 'count'
            ? cast(value, { kind: 'integer' })
            : value,
      },
    ],
    where: aggregate.where ? and(isPresent(parent), aggregate.where) : isPresent(parent),
    groupBy: [parent],
    lookups: [],
  })
  return { alias: relation, relation, on: [{ column: 'parent', equals: column('#row') }] }
}
