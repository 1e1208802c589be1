import { day } from '../../generators/times/as-type.ts'
import {
  add,
  and,
  binary,
  call,
  cast,
  choose,
  column,
  isPresent,
  multiply,
  number,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { linkRow, type Plan, type Relation } from '../plan.ts'
import { byDay } from './by-day.ts'
import type { FoundStock } from './find-stock.ts'
import { countColumn, firstColumn } from './stock-columns.ts'

/** The helper table that sums an outflow: for each thing its whole, its first instant, or its slots. */
export function outflowRelation(
  table: string,
  stock: string,
  nth: number,
  what: 'whole' | 'first' | 'slots',
): string {
  return `${table} ${stock} out ${nth + 1}, ${what}`
}

/**
 * What other tables take out of each thing. Its time from the first movement to the present is cut into as
 * many slots as it has movements, so that an outflow finds the movement that must cover it by its number.
 */
export function placeOutflows(
  plan: Plan,
  { table, column: name, stock }: FoundStock,
): readonly Relation[] {
  const now = number(Date.parse(plan.settings.now) / 1000)
  return stock.outflows.flatMap((outflow, i) => {
    const parent = column(linkRow(outflow.link))
    const at = call('epoch', cast(column(...outflow.at), { kind: 'timestamp' }))
    const where = and(
      isPresent(parent),
      isPresent(column(...outflow.at)),
      ...(outflow.where ? [outflow.where] : []),
    )
    const first = column(outflow.link, firstColumn(name))
    const count = column(outflow.link, countColumn(name))
    const past = call('greatest', subtract(at, first), number(0))
    const slot = call(
      'least',
      call('div', multiply(past, count), subtract(now, first)),
      subtract(count, number(1)),
    )
    const value = cast(call('sum', column(outflow.quantity)), { kind: 'integer' })
    const relate = (
      what: 'whole' | 'first' | 'slots',
      title: string,
      made: Expression,
      keys: Relation['columns'],
    ): Relation => ({
      name: outflowRelation(table, name, i, what),
      title: `${title} ${outflow.table} takes out of each ${table}`,
      from: { kind: 'table', table: outflow.table },
      columns: [...keys, { name: 'value', expression: made }],
      where,
      groupBy: keys.map(({ expression }) => expression),
      lookups: [],
    })
    const key = { name: 'parent', expression: parent }
    return [
      relate('whole', 'all that', value, [key]),
      relate('first', 'when', call('min', at), [key]),
      relate('slots', 'what, slot by slot,', value, [key, { name: 'slot', expression: slot }]),
    ]
  })
}

/** When the first movement of a thing is: after it is there, and before anything is taken out. */
export function placeFirst(
  plan: Plan,
  { table, column: name, stock }: FoundStock,
  draw: (n: number) => Expression,
): Expression {
  const now = number(Date.parse(plan.settings.now) / 1000)
  const role = plan.understanding.roles[table]
  const since = stock.since ?? (role?.birth ? [role.birth] : null)
  const days = (draw: Expression, least: number, most: number): Expression =>
    add(number(least * day), call('below', draw, number((most - least) * day)))
  const there = since ? call('epoch', cast(column(...since), { kind: 'timestamp' })) : null
  const born = there ? add(there, days(draw(0), 0.05, 2)) : null
  const firsts = stock.outflows.map((_, i) =>
    column(outflowRelation(table, name, i, 'first'), 'value'),
  )
  // the least of what is there: NULL stands for nothing taken out
  const taken = firsts.map((first) => {
    const before = subtract(first, days(draw(1), 1, 20))
    // sold within days of being there; sold before it was, it must have come in all the same
    const held: readonly (readonly [Expression, Expression])[] = there
      ? [[and(binary(before, '<', there), binary(there, '<', first)), there]]
      : []
    return call('coalesce', choose(held, before), now)
  })
  const long = subtract(now, days(draw(2), 30, 900))
  const start = call('coalesce', ...(born ? [born] : []), long)
  const [one, ...more] = [start, subtract(now, number(day)), ...taken]
  const least = more.reduce<Expression>(
    (lesser, other) => choose([[binary(other, '<', lesser), other]], lesser),
    one ?? start,
  )
  if (stock.balance) return least
  // by day, where it is there by then
  const moved = byDay(least)
  return there ? choose([[binary(moved, '<', there), least]], moved) : moved
}
