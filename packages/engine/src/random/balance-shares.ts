import { mix } from './hash.ts'

/** Shares are counted in ten-thousandths. */
const finest = 10_000

/** A shorter sequence would be seen to repeat. */
const shortest = 1000

/**
 * A sequence of parts in proportion to their shares (which sum to 1), to be repeated end to end: up to
 * any row the count of each part is within one of its share, and yet the order looks like chance. So a
 * table may grow without a row changing its part.
 */
export function balanceShares(given: readonly number[], key: number): readonly number[] {
  const shares = countWhole(given)
  const total = shares.reduce((sum, share) => sum + share, 0)
  const counts = shares.map(() => 0)
  let state = key >>> 0
  return Array.from({ length: total }, (_, place) => {
    const due = shares.map((share, part) => (share * (place + 1)) / total - (counts[part] ?? 0))
    // a part that falls a whole row behind cannot wait; one that is ahead must
    const urgent = shares.flatMap((share, part) =>
      share > 0 && (due[part] ?? 0) >= 0.9 ? [part] : [],
    )
    const open = shares.flatMap((share, part) => (share > 0 && (due[part] ?? 0) > 0 ? [part] : []))
    state = mix((state + place + 0x9e3779b9) >>> 0)
    const chosen =
      urgent.length > 0
        ? urgent.reduce((best, part) => ((due[part] ?? 0) > (due[best] ?? 0) ? part : best))
        : pick(open, shares, state)
    counts[chosen] = (counts[chosen] ?? 0) + 1
    return chosen
  })
}

/** One of the open parts, by their shares. */
function pick(open: readonly number[], shares: readonly number[], drawn: number): number {
  const sum = open.reduce((total, part) => total + (shares[part] ?? 0), 0)
  let left = (drawn / 2 ** 32) * sum
  for (const part of open) {
    left -= shares[part] ?? 0
    if (left < 0) return part
  }
  return open.at(-1) ?? 0
}

/** The shares as whole numbers, as small as gives a sequence that is long enough. */
function countWhole(given: readonly number[]): readonly number[] {
  const parts = given.map((share) => Math.round(share * finest))
  const divisor = parts.reduce(findDivisor, finest)
  const times = Math.max(1, Math.ceil(shortest / (finest / divisor)))
  return parts.map((part) => (part / divisor) * times)
}

function findDivisor(a: number, b: number): number {
  return b === 0 ? a : findDivisor(b, a % b)
}
