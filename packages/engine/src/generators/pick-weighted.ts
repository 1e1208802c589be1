import { call, choose, column, number } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context } from './generator.ts'
import { happens } from './happens.ts'

/** One of a few values by weight: a chain of thresholds on one draw, exact to 2⁻³². */
export function pickWeighted(
  options: readonly { readonly value: Expression; readonly weight: number }[],
  drawn: Expression,
): Expression {
  const total = options.reduce((sum, { weight }) => sum + weight, 0)
  const last = options.at(-1)
  if (!last) return { kind: 'null' }
  let sum = 0
  const branches = options.slice(0, -1).map(({ value, weight }): [Expression, Expression] => {
    sum += weight
    return [happens(drawn, sum / total), value]
  })
  return choose(branches, last.value)
}

/**
 * A position in a long list, from 0, by weight: the heaviest come first in the list, and a table of
 * quantiles over positions follows their shares.
 */
export function pickPosition(
  context: Context,
  name: string,
  weights: readonly number[],
  drawn: Expression,
): Expression {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const ends: number[] = []
  let sum = 0
  for (const weight of weights) {
    sum += weight
    ends.push(sum / total)
  }
  let at = 0
  const knots = Array.from({ length: 257 }, (_, i) => {
    const share = i / 256
    while (at < ends.length - 1 && (ends[at] ?? 1) <= share) at++
    const before = at === 0 ? 0 : (ends[at - 1] ?? 0)
    const width = (ends[at] ?? 1) - before
    const inside = width > 0 ? Math.min(1, (share - before) / width) : 0
    return Math.round((at + inside) * 65536)
  })
  const list = context.list(`${name} shares`, 'integer', knots)
  const position = call('shift_right', call('quantile', drawn, list), number(16))
  return call('least', position, number(weights.length - 1))
}

/** A value of a named list, with weights falling from the first on, or all alike. */
export function pickFrom(
  context: Context,
  name: string,
  values: readonly string[],
  weights: readonly number[] | null,
  drawn: Expression,
): Expression {
  const list = context.list(name, 'text', values)
  if (!weights) return call('pick', list, drawn)
  return call('item', list, pickPosition(context, name, weights, drawn))
}

/** A 32-bit draw of the row under a key made elsewhere. */
export function drawUnder(key: number): Expression {
  return call('draw', column('#mix'), number(key))
}
