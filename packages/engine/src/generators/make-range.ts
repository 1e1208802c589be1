import {
  exponential,
  logNormal,
  normal,
  tabulateQuantiles,
  truncate,
  uniform,
} from '../random/quantiles.ts'
import type { ValueRule } from '../rules/rules.ts'
import { add, binary, call, cast, multiply, number } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context, Generated } from './generator.ts'
import { pickWeighted } from './pick-weighted.ts'

type RangeRule = Extract<ValueRule, { kind: 'range' }>

/** A number, date or time between two bounds, by the distribution a rule asks for. */
export function makeRange(context: Context, rule: RangeRule, place: number): Generated {
  const { type, name } = context.column
  const list = (knots: readonly number[]): Expression =>
    context.list(`${context.table.table.id} ${name} range ${place + 1}`, 'integer', knots)
  const why = `between ${rule.minimum} and ${rule.maximum}, ${rule.distribution}`
  if (type.kind === 'date' || type.kind === 'timestamp') {
    const [from, to] = [rule.minimum, rule.maximum].map((bound) =>
      Math.floor(
        Date.parse(String(bound).length === 10 ? `${bound}T00:00:00Z` : String(bound)) / 1000,
      ),
    )
    const unit = type.kind === 'date' ? 86_400 : 1
    const step = unit * Math.max(1, Math.round(rule.step ?? 1))
    const steps = Math.floor(((to ?? 0) - (from ?? 0)) / step)
    const instant = call(
      'from_epoch',
      add(number(from ?? 0), multiply(drawSteps(context, rule, steps, 0, list), number(step))),
    )
    return { expression: type.kind === 'date' ? call('to_date', instant) : instant, why }
  }
  const scale = type.kind === 'decimal' ? type.scale : type.kind === 'float' ? 2 : 0
  const unit = 10 ** scale
  const [low, high] = [
    Math.ceil(Number(rule.minimum) * unit),
    Math.floor(Number(rule.maximum) * unit),
  ]
  const step = rule.step === null ? 1 : Math.max(1, Math.round(rule.step * unit))
  const steps = Math.floor((high - low) / step)
  const drawn = drawSteps(context, rule, steps, low / step, list)
  const units = add(number(low), multiply(drawn, number(step)))
  const ended = rule.endings.length > 0 ? endPrice(context, units, rule, low, high, unit) : units
  const expression =
    type.kind === 'decimal'
      ? call('money', ended, number(scale))
      : type.kind === 'float'
        ? binary(cast(ended, { kind: 'float' }), '/', number(100))
        : ended
  return { expression, why }
}

/** A number of steps from 0 on; `offset` is how many the least value is from zero. */
function drawSteps(
  context: Context,
  rule: RangeRule,
  steps: number,
  offset: number,
  list: (knots: readonly number[]) => Expression,
): Expression {
  return rule.distribution === 'uniform' && steps < 2 ** 31
    ? call('below', context.draw(), number(steps + 1))
    : call('quantile', context.draw(), list(tabulateQuantiles(shape(rule, 0, steps, offset))))
}

function shape(rule: RangeRule, low: number, high: number, offset = 0): (share: number) => number {
  const width = high - low
  switch (rule.distribution) {
    case 'uniform':
      return uniform(low, high)
    case 'normal':
      return truncate(normal(low + width / 2, width / 6), low, high)
    case 'log-normal': {
      // the bounds are taken as the 1 % and 99 % points of the distribution
      const [a, b] = [Math.max(low + offset, 1), Math.max(high + offset, 2)]
      const sigma = Math.log(b / a) / (2 * 2.326)
      const inverse = truncate(logNormal(Math.sqrt(a * b), Math.max(sigma, 1e-6)), a, b)
      return (share) => Math.min(Math.max(inverse(share) - offset, low), high)
    }
    case 'exponential':
      return truncate((share) => low + exponential(width / 5)(share), low, high)
    case 'zipf':
      return (share) => low + width * share ** 3
  }
}

/** Gives prices their endings: the last two digits become one of a few by weight, within the bounds. */
function endPrice(
  context: Context,
  units: Expression,
  rule: RangeRule,
  low: number,
  high: number,
  unit: number,
): Expression {
  const whole = multiply(call('div', units, number(unit)), number(unit))
  const ending = pickWeighted(
    rule.endings.map(({ value, weight }) => ({
      value: number(Math.round((Number(value) / 100) * unit)),
      weight,
    })),
    context.draw(7),
  )
  return call('greatest', call('least', add(whole, ending), number(high)), number(low))
}
