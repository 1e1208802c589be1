import type { WeightedOption } from '../../rules/rules.ts'
import type { Claim } from '../promise.ts'

/** The shares that weights come to; equal values count together, and NULL is left out. */
export function claimShares(
  column: string,
  options: readonly WeightedOption[],
): Extract<Claim, { kind: 'choice-shares' }> {
  const weights = new Map<string | number | boolean, number>()
  for (const { value, weight } of options)
    if (value !== null) weights.set(value, (weights.get(value) ?? 0) + weight)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const shares = [...weights].map(([value, weight]) => ({ value, share: weight / total }))
  return { kind: 'choice-shares', column, unless: [], condition: null, shares }
}
