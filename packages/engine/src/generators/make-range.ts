import { findFactor } from '../plan/segments/find-factor.ts'
import type { ValueRule } from '../rules/rules.ts'
import { add, binary, call, cast, less, multiply, number, subtract } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { decimalsOfRange } from '../values/decimals-of-range.ts'
import { findRangeSteps } from '../values/range-steps.ts'
import { grainOf, isInstant, toAxis } from '../values/to-axis.ts'
import type { Context, Generated } from './generator.ts'
import { writeClock } from './parts/write-clock.ts'
import { pickWeighted } from './pick-weighted.ts'
import { asType, day } from './times/as-type.ts'
import { drawWithin } from './times/draw-within.ts'
import { findProfile } from './times/find-profile.ts'
import { listDays } from './times/list-days.ts'
import { timeOfDay } from './times/time-of-day.ts'

type RangeRule = Extract<ValueRule, { kind: 'range' }>

/** A number, date or time between two bounds, by the distribution a rule asks for. */
export function makeRange(context: Context, rule: RangeRule, place: number): Generated {
  const { type, name } = context.column
  const list = (knots: readonly number[]): Expression =>
    context.list(`${context.table.table.id} ${name} range ${place + 1}`, 'integer', knots)
  const why = `between ${rule.minimum} and ${rule.maximum}, ${rule.distribution.kind}`
  if (isInstant(type) || type.kind === 'time') {
    if (isInstant(type) && findProfile(context).isRuled) return makeShaped(context, rule, why)
    const from = toAxis(rule.minimum, type)
    const step = grainOf(type) * Math.max(1, Math.round(rule.step ?? 1))
    const drawn = drawSteps(context, rule, list)
    const seconds = add(number(from), multiply(drawn, number(step)))
    if (type.kind === 'time') return { expression: writeClock(seconds), why }
    const instant = call('from_epoch', seconds)
    return { expression: type.kind === 'date' ? call('to_date', instant) : instant, why }
  }
  const scale = decimalsOfRange(rule, type)
  const unit = 10 ** scale
  // 1.1 times a hundred is a little more than 110
  const low = Math.ceil(Number(rule.minimum) * unit - 1e-9)
  const high = Math.floor(Number(rule.maximum) * unit + 1e-9)
  const step = rule.step === null ? 1 : Math.max(1, Math.round(rule.step * unit))
  const drawn = drawSteps(context, rule, list)
  const steps = Math.floor((high - low) / step)
  const counted = scaleSteps(context, drawn, { low, step, steps })
  const units = add(number(low), multiply(counted, number(step)))
  const ended = rule.endings.length > 0 ? giveEnding(context, units, rule, low, high) : units
  const expression =
    type.kind === 'decimal'
      ? call('money', ended, number(scale))
      : type.kind === 'float'
        ? binary(cast(ended, { kind: 'float' }), '/', number(unit))
        : ended
  return { expression, why, bounds: { low: low / unit, high: high / unit } }
}

/** A time between the bounds as a rule weighs days and hours. */
function makeShaped(context: Context, { minimum, maximum }: RangeRule, why: string): Generated {
  const { type } = context.column
  const [low, high] = [toAxis(minimum, type), toAxis(maximum, type)]
  const [first, last] = [Math.floor(low / day), Math.floor(high / day)]
  const isWhole = low % day === 0 && (high + 1) % day === 0
  const lower = number(low)
  const days = listDays(context, first, last)
  const at =
    isWhole || type.kind === 'date'
      ? add(
          multiply(days.dayOf(call('below', context.draw(0), number(days.size))), number(day)),
          timeOfDay(context),
        )
      : drawWithin(context, { lower, upper: number(high), first, last })
  return { expression: asType(type, at), why: `${why}, by the rule's days and hours` }
}

/** A segment multiplies the value and keeps it in its range; what is between two steps goes to either by chance. */
function scaleSteps(
  context: Context,
  drawn: Expression,
  { low, step, steps }: { readonly low: number; readonly step: number; readonly steps: number },
): Expression {
  const factor = findFactor(context.plan, context.table.table.id, context.column.name)
  if (!factor) return drawn
  const thousandths = cast(multiply(factor, number(1000)), { kind: 'integer' })
  const value = multiply(add(number(low), multiply(drawn, number(step))), thousandths)
  const above = subtract(value, number(low * 1000))
  const chance = call('below', context.draw(8), number(step * 1000))
  const scaled = call('div', add(call('greatest', above, number(0)), chance), number(step * 1000))
  return call('least', scaled, number(Math.max(0, steps)))
}

/** How many steps a value lies above the least one. */
function drawSteps(
  context: Context,
  rule: RangeRule,
  list: (knots: readonly number[]) => Expression,
): Expression {
  const { steps, knots } = findRangeSteps(rule, context.column.type)
  return knots
    ? call('quantile', context.draw(), list(knots))
    : call('below', context.draw(), number(steps + 1))
}

/** The last digits become one of a few by weight; what that leads out of the bounds, the next value with these digits replaces. */
function giveEnding(
  context: Context,
  units: Expression,
  { endings }: RangeRule,
  low: number,
  high: number,
): Expression {
  const sizes = endings.map(({ value, weight }) => ({ value: 10 ** String(value).length, weight }))
  const pick = (options: readonly { readonly value: number; readonly weight: number }[]) =>
    pickWeighted(
      options.map(({ value, weight }) => ({ value: number(value), weight })),
      context.draw(7),
    )
  const [{ value: one } = { value: 1 }, ...others] = sizes
  const size = others.every(({ value }) => value === one) ? number(one) : pick(sizes)
  const ending = pick(endings.map(({ value, weight }) => ({ value: Number(value), weight })))
  const ended = add(multiply(call('div', units, size), size), ending)
  const isAbove = cast(less(number(high), ended), { kind: 'integer' })
  const isBelow = cast(less(ended, number(low)), { kind: 'integer' })
  return add(ended, multiply(subtract(isBelow, isAbove), size))
}
