/** Spearman's rank correlation of a value with its time, −1 to 1; times are compared as texts, which ISO dates allow. */
export function rankCorrelation(points: readonly (readonly [string, number])[]): number {
  const times = rank(points.map(([time]) => time))
  const values = rank(points.map(([, value]) => value))
  const mean = (points.length - 1) / 2
  let [together, ofTimes, ofValues] = [0, 0, 0]
  for (const [index, time] of times.entries()) {
    const value = values[index] ?? 0
    together += (time - mean) * (value - mean)
    ofTimes += (time - mean) ** 2
    ofValues += (value - mean) ** 2
  }
  return ofTimes === 0 || ofValues === 0 ? 0 : together / Math.sqrt(ofTimes * ofValues)
}

/** The places of values in their order; equal ones share the middle of theirs. */
function rank<Value extends string | number>(values: readonly Value[]): readonly number[] {
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const last = new Map(sorted.map((value, at) => [value, at]))
  const first = new Map(sorted.map((value, at) => [value, at] as const).toReversed())
  return values.map((value) => ((first.get(value) ?? 0) + (last.get(value) ?? 0)) / 2)
}
