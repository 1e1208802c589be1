import type { TimeProfile } from './time-profile.ts'
import { weighDay } from './weigh-day.ts'

/** The days of a span in proportion to their weights. */
export interface DayTable {
  /** For each slot the day it belongs to, counted from the span's first. */
  readonly slots: readonly number[]
  /** The first slot of each day, and last how many slots there are. */
  readonly starts: readonly number[]
}

/**
 * Gives each day of a span slots in proportion to its weight: a slot drawn evenly is a day drawn by
 * weight, and the slots between two days serve a narrower span. A day without weight has none.
 */
export function tabulateDays(
  profile: TimeProfile,
  first: number,
  last: number,
  key: number,
): DayTable {
  const weights = Array.from({ length: Math.max(last - first + 1, 1) }, (_, i) =>
    weighDay(profile, first + i, key),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const size = sum > 0 ? countSlots(weights.length) : 0
  const starts = [0]
  let before = 0
  for (const weight of weights) {
    before += weight
    starts.push(sum > 0 ? Math.round((before / sum) * size) : 0)
  }
  const slots = weights.flatMap((_, i) =>
    Array.from({ length: (starts[i + 1] ?? 0) - (starts[i] ?? 0) }, () => i),
  )
  return { slots, starts }
}

/** Enough slots that rounding is far below what differs from day to day by chance. */
function countSlots(days: number): number {
  return Math.max(4096, days * Math.max(3, Math.min(8, Math.floor(40_000 / days))))
}
