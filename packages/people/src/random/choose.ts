/** What can be drawn, each with its share; the shares sum to 1. */
export interface Choice<Value> {
  readonly values: readonly Value[]
  readonly shares: readonly number[]
}

/** The value in whose part of the range from 0 to 1 a number lies. */
export function choose<Value>({ values, shares }: Choice<Value>, unit: number): Value | undefined {
  let left = unit
  for (const [at, share] of shares.entries()) {
    left -= share
    if (left < 0 && share > 0) return values[at]
  }
  // rounding may leave a crumb
  const last = shares.findLastIndex((share) => share > 0)
  return values[last]
}

/** Weights of any size as shares; null where there is nothing to draw. */
export function weigh<Value>(
  values: readonly Value[],
  weights: readonly number[],
): Choice<Value> | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? { values, shares: weights.map((weight) => weight / total) } : null
}
