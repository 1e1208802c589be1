import type { Bounds } from '../../plan/checks/find-bounds.ts'
import { tabulateQuantiles, truncate } from '../../random/quantiles.ts'
import { call, choose, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { decimalsWithin } from '../../values/decimals-within.ts'
import type { Context, Generated } from '../generator.ts'
import { happens } from '../happens.ts'
import { fromUnits, isNumeric, scaleOf } from './units.ts'

/** How the numbers of a column are spread. */
export interface NumberShape {
  /** The quantile function, in the column's own unit. */
  readonly inverse: (share: number) => number
  readonly minimum: number
  readonly maximum: number
  /** Digits after the point, at most; 2 unless said. */
  readonly decimals?: number
  /** All values are multiples of it. */
  readonly step?: number
  /** Share of rows that hold 0 beside what the shape gives. */
  readonly zeros?: number
  readonly why: string
}

/** A number of a shape, drawn within the bounds of its column; null where the column holds none. */
export function makeNumber(context: Context, shape: NumberShape): Generated | null {
  if (!isNumeric(context.column.type)) return null
  const { minimum, maximum } = context.domain
  const scale = scaleOf(context, Math.max(shape.decimals ?? 2, decimalsWithin(minimum, maximum)))
  const units = drawUnits(context, shape, scale)
  const zeros = (minimum ?? 0) <= 0 && (maximum ?? 0) >= 0 ? (shape.zeros ?? 0) : 0
  const drawn = zeros > 0 ? choose([[happens(context.draw(8), zeros), number(0)]], units) : units
  const bounds = reach(context, shape, scale)
  const low = zeros > 0 ? Math.min(0, bounds.low) : bounds.low
  return {
    expression: fromUnits(context, drawn, scale),
    why: shape.why,
    bounds: { low, high: bounds.high },
  }
}

/** What can be drawn at the least and at the most: a last step may lead past the shape's bounds. */
function reach(context: Context, shape: NumberShape, scale: number): Bounds {
  const step = stepOf(shape, scale) / 10 ** scale
  const [low, high] = findBounds(context, shape)
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step }
}

/** The step between two values, in units of 10⁻ˢᶜᵃˡᵉ. */
function stepOf({ step = 0 }: NumberShape, scale: number): number {
  return Math.max(1, Math.round(step * 10 ** scale))
}

/** The same in whole units of 10⁻ˢᶜᵃˡᵉ, for what is computed further. */
export function drawUnits(context: Context, shape: NumberShape, scale: number): Expression {
  const unit = 10 ** scale
  const step = stepOf(shape, scale)
  const [low, high] = findBounds(context, shape)
  const inverse = squeeze(shape.inverse, low, high)
  const knots = tabulateQuantiles((share) => Math.round((inverse(share) * unit) / step))
  const { table, column } = context
  const list = context.list(`${table.table.id} ${column.name}`, 'integer', knots)
  const drawn = call('quantile', context.draw(0), list)
  return step === 1 ? drawn : multiply(drawn, number(step))
}

/** The shape's bounds within the column's; where they do not meet, the column's alone. */
export function findBounds(
  { domain }: Context,
  { minimum, maximum }: Pick<NumberShape, 'minimum' | 'maximum'>,
): readonly [low: number, high: number] {
  const [least, most] = [domain.minimum ?? -1e15, domain.maximum ?? 1e15]
  const [low, high] = [Math.max(minimum, least), Math.min(maximum, most)]
  if (low < high) return [low, high]
  const span = Math.max(maximum - minimum, 1)
  if (minimum > most) return [Math.max(least, most - span), most]
  return [least, Math.min(most, least + span)]
}

/** The part of a distribution between two bounds; small values oftener where hardly any lies there. */
export function squeeze(
  inverse: (share: number) => number,
  low: number,
  high: number,
): (share: number) => number {
  const steps = Array.from({ length: 99 }, (_, i) => inverse((i + 1) / 100))
  const inside = steps.filter((value) => value >= low && value <= high).length
  if (inside < 25) return (share) => low + (high - low) * share ** 1.7
  return truncate(inverse, low, high)
}
