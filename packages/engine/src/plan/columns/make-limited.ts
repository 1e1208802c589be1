import type { Context, Generated } from '../../generators/generator.ts'
import { happens } from '../../generators/happens.ts'
import type { ForeignKey } from '../../model/schema.ts'
import {
  add,
  binary,
  boolean,
  call,
  cast,
  choose,
  column,
  equal,
  multiply,
  not,
  number,
  or,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import { findFitting } from '../histories/find-fitting.ts'
import { placeWithin } from '../links/place-within.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** A column of which all rows of one parent together hold at most what the parent's bound says. */
export function makeLimited(context: Context): Generated | null {
  const { plan, table, column: target } = context
  const limit = plan.understanding.limits.find(
    (found) => found.table === table.table.id && found.column === target.name,
  )
  const key = limit && table.table.foreignKeys.find(({ link }) => link === limit.link)
  if (!limit || !key || (target.type.kind !== 'decimal' && target.type.kind !== 'integer'))
    return null
  const scale = target.type.kind === 'decimal' ? target.type.scale : 0
  const bound = cast(
    multiply(call('coalesce', column(limit.link, limit.bound), number(0)), number(10 ** scale)),
    { kind: 'integer' },
  )
  const { count, nth } = placeWithin(table, key.columns)
  const each = context.helper(
    `${target.name} at most`,
    () => call('div', call('greatest', bound, number(0)), call('greatest', count, number(1))),
    'the bound, shared by the rows of one parent',
  )
  const share = call('shift_right', context.draw(0), number(16))
  const part = call(
    'shift_right',
    multiply(each, add(number(6554), call('div', multiply(share, number(9)), number(10)))),
    number(16),
  )
  const isPayment = limit.isPaid === true
  const often = happens(context.draw(1), isPayment ? 0.9 : 0.45)
  const whole = (isPayment ? isPaidWhole(plan, table, key) : null) ?? often
  // the first payment of a bill takes what does not divide evenly
  const rest = call(
    'greatest',
    subtract(bound, multiply(each, call('greatest', subtract(count, number(1)), number(0)))),
    number(0),
  )
  const paid: Expression = choose([[equal(nth, number(0)), rest]], each)
  const units: Expression = choose([[whole, isPayment ? paid : each]], part)
  const least =
    context.domain.minimum !== null && context.domain.minimum > 0
      ? Math.round(context.domain.minimum * 10 ** scale)
      : 0
  const kept =
    least > 0 ? choose([[binary(units, '<', number(least)), number(least)]], units) : units
  return {
    expression: scale > 0 ? call('money', kept, number(scale)) : kept,
    why: `together at most the ${limit.bound} of its ${limit.link}`,
  }
}

/** Whether the bill's status says of all of it that it is paid; null where it has none that tells. */
function isPaidWhole(plan: Plan, table: TablePlan, key: ForeignKey): Expression | null {
  const asked = findFitting(plan, table, key)
  if (!asked) return null
  const { words, isAt } = asked.found
  const inPart = words.flatMap((word, at) => (/part(ial|ly)/i.test(word) ? [isAt(at)] : []))
  if (inPart.length === 0) return boolean(true)
  const said = mapExpression(or(...inPart), (node) =>
    node.kind === 'column' ? column(key.link, ...node.path) : node,
  )
  return not(said)
}
