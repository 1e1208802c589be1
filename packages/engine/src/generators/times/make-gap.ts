import { linkRow, rowColumn } from '../../plan/plan.ts'
import { invert } from '../../random/distributions.ts'
import { tabulateQuantiles } from '../../random/quantiles.ts'
import type { ValueRule } from '../../rules/rules.ts'
import {
  add,
  binary,
  call,
  cast,
  choose,
  column,
  multiply,
  number,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { asType, day } from './as-type.ts'
import { findHistory } from './find-history.ts'

type GapRule = Extract<ValueRule, { kind: 'gap' }>

/**
 * The rows of a parent one after another: each lies a gap behind the one before. Where they would pass
 * the anchor, their gaps shrink in proportion, with one more of them left between the last and the anchor.
 */
export function makeGap(context: Context, rule: GapRule): Generated {
  const { link, path, minimumSeconds, maximumSeconds } = rule
  const { name, type } = context.column
  const grain = type.kind === 'date' ? day : 1
  const [least, most] = [minimumSeconds / grain, maximumSeconds / grain]
  const inverse = invert(rule.distribution, {
    minimum: minimumSeconds,
    maximum: maximumSeconds,
    origin: 0,
    grain,
  })
  const knots = context.list(
    `${context.table.table.id} ${name} gap`,
    'integer',
    tabulateQuantiles((share) => inverse(share) / grain),
  )
  const owner = column(linkRow(link))
  const gap = context.helper(
    `${name} gap`,
    () => call('quantile', context.draw(), knots),
    'distance from the event before',
  )
  const spare = context.helper(
    `${name} spare gap`,
    () => call('quantile', context.draw(1), knots),
    'distance that the anchor may keep',
  )
  const through = context.helper(
    `${name} gaps`,
    () => call('sum_through', gap, column(rowColumn), owner),
    'distance from the beginning',
  )
  const all = context.helper(
    `${name} all gaps`,
    () =>
      add(
        call('total', gap, owner),
        call('div', call('total', spare, owner), call('count_in', owner)),
      ),
    'distance of all events and one more',
  )
  const start = context.helper(
    `${name} start`,
    () =>
      call(
        'coalesce',
        unitsOf(path, grain),
        number(Math.floor(context.now / grain) - (findHistory(context) * day) / grain),
      ),
    'what they follow',
  )
  const room = call('greatest', subtract(number(Math.floor(context.now / grain)), start), number(0))
  const behind = choose([[binary(all, '>', room), shrink(through, all, room)]], through)
  return {
    expression: asType(type, multiply(add(start, behind), number(grain))),
    why: `${least} to ${most} ${grain === day ? 'days' : 'seconds'} behind the one before of the same ${link}`,
  }
}

/** `through` of `all`, of the room there is; by shares of 2²⁰ all products stay within 64 bits. */
function shrink(through: Expression, all: Expression, room: Expression): Expression {
  const share = call('div', multiply(through, number(2 ** 20)), call('greatest', all, number(1)))
  return call('shift_right', multiply(room, share), number(20))
}

/** An instant in whole days or seconds since 1970. */
function unitsOf(path: readonly string[], grain: number): Expression {
  const at = call('epoch', cast(column(...path), { kind: 'timestamp' }))
  return grain === 1 ? at : call('div', at, number(grain))
}
