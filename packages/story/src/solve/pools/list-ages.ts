const year = 365.25 * 86_400_000

/** Numbers that are compared, at most, and the years to either side of each. */
const most = 6
const beside = [0, 1, -1, 5, -5]

/** Instants as many years before the anchor as a number says: what is compared with it may be an age. */
export function listAges(numbers: readonly number[], now: string): readonly number[] {
  const ages = numbers.filter((x) => Number.isInteger(x) && x > 0 && x < 120).slice(0, most)
  return ages.flatMap((age) => beside.map((more) => Date.parse(now) - (age + more + 0.5) * year))
}
