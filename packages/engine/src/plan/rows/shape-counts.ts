import {
  type CountBounds,
  type CountDistribution,
  findCountShares,
} from '../../random/count-shares.ts'

/** How many values a table of counts has where shares fall off quickly: each stands for 1/1000 of the parents. */
const slots = 1000

/** A long tail is seen by a finer table. */
const fineSlots = 4000

/**
 * A list of counts between two bounds with the given mean, each as often as its share: one is picked for
 * each parent.
 */
export function shapeCounts(
  distribution: CountDistribution,
  bounds: CountBounds,
): readonly number[] {
  const { minimum, maximum } = bounds
  if (maximum <= minimum) return [minimum]
  const mean = bounds.mean === null ? null : Math.min(Math.max(bounds.mean, minimum), maximum)
  const shares = findCountShares(distribution, { minimum, maximum, mean })
  const length = distribution.kind === 'geometric' ? slots : fineSlots
  let sum = 0
  const ends = shares.map((share) => {
    sum += share
    return Math.round(sum * length)
  })
  let at = 0
  return Array.from({ length }, (_, slot) => {
    while (at < ends.length - 1 && slot >= (ends[at] ?? 0)) at++
    return minimum + at
  })
}
