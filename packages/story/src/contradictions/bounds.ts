import type { Expectation } from '../queries/query.ts'

/** Between which numbers something lies, and which it is not; infinities where nothing is said. */
export interface Bounds {
  readonly low: number
  readonly isLowOpen: boolean
  readonly high: number
  readonly isHighOpen: boolean
  readonly not: readonly number[]
}

/** The numbers that meet one condition on an answer; null where it speaks of a text. */
export function readBounds({ comparison, value }: Expectation): Bounds | null {
  if (typeof value !== 'number') return null
  const all = { low: -Infinity, isLowOpen: false, high: Infinity, isHighOpen: false, not: [] }
  switch (comparison) {
    case '>=':
      return { ...all, low: value }
    case '>':
      return { ...all, low: value, isLowOpen: true }
    case '<=':
      return { ...all, high: value }
    case '<':
      return { ...all, high: value, isHighOpen: true }
    case '=':
      return { ...all, low: value, high: value }
    case '!=':
      return { ...all, not: [value] }
  }
}

/** Bounds as whole numbers from 0, as numbers of rows are. */
export function countBounds({ low, isLowOpen, high, isHighOpen, not }: Bounds): Bounds {
  const first = isLowOpen && Number.isInteger(low) ? low + 1 : Math.ceil(low)
  const last = isHighOpen && Number.isInteger(high) ? high - 1 : Math.floor(high)
  const start = Math.max(0, first)
  const least = not.includes(start) ? start + 1 : start
  return { low: least, isLowOpen: false, high: last, isHighOpen: false, not }
}

/** Whether every number in one of the bounds is above every number in the other. */
export function isAbove(upper: Bounds, lower: Bounds): boolean {
  if (upper.low !== lower.high) return upper.low > lower.high
  return upper.isLowOpen || lower.isHighOpen
}

/** Whether no number is in both. */
export function excludeEachOther(a: Bounds, b: Bounds): boolean {
  if (isAbove(a, b) || isAbove(b, a)) return true
  const isPoint = (each: Bounds): boolean => each.low === each.high
  return (isPoint(a) && b.not.includes(a.low)) || (isPoint(b) && a.not.includes(b.low))
}
