import type { Type } from '../model/schema.ts'
import { invert } from '../random/distributions.ts'
import { tabulateQuantiles } from '../random/quantiles.ts'
import type { ValueRule } from '../rules/rules.ts'
import { decimalsOfRange } from './decimals-of-range.ts'
import { grainOf, isInstant, toAxis } from './to-axis.ts'

/** The values of a range: so many steps above the least, even or by a table of quantiles. */
export interface RangeSteps {
  readonly low: number
  readonly step: number
  readonly steps: number
  /** Null where every step comes as often as another. */
  readonly knots: readonly number[] | null
}

/** How a range's values lie on its column's axis. */
export function findRangeSteps(
  rule: Extract<ValueRule, { kind: 'range' }>,
  type: Type,
): RangeSteps {
  const { minimum, maximum, distribution, step: given } = rule
  const isTime = isInstant(type) || type.kind === 'time'
  const grain = isTime ? grainOf(type) : 10 ** -decimalsOfRange(rule, type)
  const unit = Math.round(1 / grain)
  const step = isTime
    ? grain * Math.max(1, Math.round(given ?? 1))
    : (given === null ? 1 : Math.max(1, Math.round(given * unit))) / unit
  // the bounds as the column can hold them
  const low = Math.ceil(toAxis(minimum, type) / grain - 1e-9) * grain
  const high = Math.floor(toAxis(maximum, type) / grain + 1e-9) * grain
  const steps = Math.floor((high - low) / step + 1e-9)
  if (distribution.kind === 'uniform' && steps < 2 ** 31) return { low, step, steps, knots: null }
  const origin = isInstant(type) ? low : 0
  const bounds = { minimum: low, maximum: low + steps * step, origin, grain: step }
  const inverse = invert(distribution, bounds)
  const knots = tabulateQuantiles((share) => (inverse(share) - low) / step)
  return { low, step, steps, knots }
}
