/** How many values a table of counts has: each stands for 1/1000 of the parents. */
const slots = 1000

/**
 * A thousand counts between two bounds with the given mean: geometrically falling shares, as baskets
 * and repeat purchases have. The ratio of neighbouring shares is found by bisection.
 */
export function shapeCounts(minimum: number, maximum: number, mean: number): readonly number[] {
  if (maximum <= minimum) return [minimum]
  const goal = Math.min(Math.max(mean, minimum), maximum)
  let [low, high] = [1e-9, 1e9]
  for (let i = 0; i < 200; i++) {
    const ratio = Math.sqrt(low * high)
    if (meanOf(shares(minimum, maximum, ratio), minimum) < goal) low = ratio
    else high = ratio
  }
  const found = shares(minimum, maximum, Math.sqrt(low * high))
  let sum = 0
  const ends = found.map((share) => {
    sum += share
    return Math.round(sum * slots)
  })
  return Array.from(
    { length: slots },
    (_, slot) =>
      minimum +
      Math.max(
        0,
        ends.findIndex((end) => slot < end),
      ),
  )
}

function shares(minimum: number, maximum: number, ratio: number): readonly number[] {
  // logarithms keep a steep ratio over a wide range from overflowing
  const logs = Array.from({ length: maximum - minimum + 1 }, (_, i) => i * Math.log(ratio))
  const top = Math.max(...logs)
  const weights = logs.map((log) => Math.exp(log - top))
  const total = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / total)
}

function meanOf(found: readonly number[], minimum: number): number {
  return found.reduce((sum, share, i) => sum + share * (minimum + i), 0)
}
