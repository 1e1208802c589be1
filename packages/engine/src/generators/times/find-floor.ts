import type { TimeOrder } from '../../infer/understanding.ts'
import type { Type } from '../../model/schema.ts'
import { add, binary, call, choose, column, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { day } from './as-type.ts'
import { findHistory } from './find-history.ts'

/** When a time of a row may be at the earliest, in seconds since 1970; null where nothing comes before. */
export function findFloor(context: Context): Expression | null {
  const orders = context.plan.understanding.timeOrders.filter(
    ({ table, later }) => table === context.table.table.id && later === context.column.name,
  )
  return orders.length > 0 ? recent(context, orders) : null
}

/**
 * The floor of a row's beginning, at most some years back: nobody's shop is as old as its customers.
 * Where the usual distance would lead past the anchor, the row comes at any time since what it follows.
 */
export function recent(context: Context, orders: readonly TimeOrder[]): Expression {
  const floors = orders.map(({ earlier, minimumSeconds }) =>
    add(call('coalesce', seconds(context, earlier), number(0)), number(minimumSeconds)),
  )
  return context.helper(
    `${context.column.name} floor`,
    () => {
      const usual = call('greatest', ...floors, number(context.now - findHistory(context) * day))
      return choose([[binary(usual, '>=', number(context.now)), latest(context, orders)]], usual)
    },
    'the earliest it may be',
  )
}

export function latest(context: Context, orders: readonly TimeOrder[]): Expression {
  // a parent's or earlier instant that is absent bounds nothing: who tells no birth date was grown up by then
  const history = findHistory(context)
  const start = context.now - history * day
  const floors = orders.map(({ earlier, minimumSeconds }) => {
    const absent = minimumSeconds > history * day ? start - minimumSeconds : start
    return call('coalesce', seconds(context, earlier), number(absent))
  })
  const [first = number(start)] = floors
  return floors.length === 1 ? first : call('greatest', ...floors)
}

/** A column's instant in seconds since 1970; a day counts from its last second, so that what follows is later. */
export function seconds(context: Context, path: readonly string[]): Expression {
  const type = typeAlong(context, path)
  if (type?.kind === 'date') return multiply(call('days', column(...path)), number(day))
  return call('epoch', column(...path))
}

function typeAlong({ plan, table }: Context, path: readonly string[]): Type | null {
  const end = path
    .slice(0, -1)
    .reduce<string>(
      (at, link) =>
        plan.tables[at]?.table.foreignKeys.find((key) => key.link === link)?.parent ?? at,
      table.table.id,
    )
  return plan.tables[end]?.table.columns.find(({ name }) => name === path.at(-1))?.type ?? null
}
