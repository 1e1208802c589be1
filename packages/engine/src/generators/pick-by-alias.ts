import { call, choose, less, number } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context } from './generator.ts'

/**
 * A word of a long list by weight, exact to 2⁻³² and at the same cost for any length: each place holds
 * its own word up to a share, and another beyond it (A. J. Walker, 1977; M. D. Vose, 1991).
 */
export function pickByAlias(
  context: Context,
  name: string,
  options: readonly { readonly text: string; readonly weight: number }[],
): Expression {
  const words = context.list(
    `${name} words`,
    'text',
    options.map(({ text }) => text),
  )
  if (options.every(({ weight }) => weight === options[0]?.weight))
    return call('pick', words, context.draw())
  const { shares, others } = buildAlias(options.map(({ weight }) => weight))
  const at = context.helper(
    `${context.column.name} place`,
    () => call('below', context.draw(), number(options.length)),
    'a place in its list of words',
  )
  const share = call('item', context.list(`${name} shares`, 'integer', shares), at)
  const other = call('item', context.list(`${name} others`, 'integer', others), at)
  return call('item', words, choose([[less(context.draw(1), share), at]], other))
}

/** For each place the share of its own word, in 2³² parts, and the place whose word takes the rest. */
function buildAlias(weights: readonly number[]): {
  readonly shares: readonly number[]
  readonly others: readonly number[]
} {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const parts = weights.map((weight) => (weight / total) * weights.length)
  const others = weights.map((_, i) => i)
  const small = parts.flatMap((part, i) => (part < 1 ? [i] : []))
  const large = parts.flatMap((part, i) => (part < 1 ? [] : [i]))
  for (let low = small.pop(); low !== undefined; low = small.pop()) {
    const high = large.at(-1)
    if (high === undefined) break
    others[low] = high
    parts[high] = (parts[high] ?? 0) + (parts[low] ?? 0) - 1
    if ((parts[high] ?? 0) < 1) small.push(large.pop() ?? high)
  }
  return { shares: parts.map((part) => Math.round(Math.min(part, 1) * 2 ** 32)), others }
}
