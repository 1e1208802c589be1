/** How many standard deviations a count of equally likely classes is from what chance would give. */
export function chiSquare(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const expected = total / counts.length
  const sum = counts.reduce((all, count) => all + (count - expected) ** 2 / expected, 0)
  const freedom = counts.length - 1
  return (sum - freedom) / Math.sqrt(2 * freedom)
}

/** Counts how often each class from 0 to `classes` - 1 comes. */
export function countClasses(classes: number, values: Iterable<number>): readonly number[] {
  const counts = new Array<number>(classes).fill(0)
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
