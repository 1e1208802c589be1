/** A power of two, so that a draw's upper bits choose a slot and the lower ones serve again. */
export const hourSlots = 2048

/** The hours of the day in proportion to their weights, as slots and as the first slot of each. */
export function tabulateHours(hours: readonly number[]): {
  readonly slots: readonly number[]
  readonly starts: readonly number[]
} {
  const sum = hours.reduce((total, weight) => total + weight, 0)
  const starts = [0]
  let before = 0
  for (const weight of hours) {
    before += weight
    starts.push(Math.round((before / sum) * hourSlots))
  }
  const slots = hours.flatMap((_, hour) =>
    Array.from({ length: (starts[hour + 1] ?? 0) - (starts[hour] ?? 0) }, () => hour),
  )
  return { slots, starts }
}
