import type { Span } from './shape.ts'

/**
 * Years, quarters or months that there can be between the days that a query names, by how its answer writes them; Infinity
 * for what is written otherwise. A last day that begins one is where it ends.
 */
export function countSteps(times: readonly string[], { first, last }: Span): number {
  const months = readMonths(times)
  if (months === null) return Number.POSITIVE_INFINITY
  const count = (day: string): number =>
    Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / months)
  const isEnd = last.endsWith('-01') && (Number(last.slice(5, 7)) - 1) % months === 0
  return count(last) - count(first) + (isEnd ? 0 : 1)
}

/** How many months a step has. */
function readMonths(times: readonly string[]): number | null {
  const every = (form: RegExp): boolean => times.every((time) => form.test(time))
  if (every(/^\d{4}$/) || every(/^\d{4}-01-01/)) return 12
  if (every(/^\d{4}[-_ ]?Q[1-4]$/)) return 3
  if (every(/^\d{4}-?\d\d$/) || every(/^\d{4}-\d\d-01/)) return 1
  return null
}
