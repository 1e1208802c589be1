import { type Diagnostic, type Place, printPlace } from '@worldloom/diagnostics'
import type { Multiplier } from './list-multipliers.ts'

/** The mean number of children of each segment's rows, such that all rows together have the given mean. */
export function shareMeans({ segments, numbers }: Multiplier, mean: number): readonly number[] {
  const whole = segments.reduce((sum, { share }, i) => sum + share * (numbers[i] ?? 1), 0)
  return numbers.map((found) => (whole > 0 ? (mean * found) / whole : mean))
}

/** The fault of a segment whose rows would have fewer or more children than one parent may. */
export function findMeanFault(
  { table, segments }: Multiplier,
  means: readonly number[],
  rows: {
    readonly child: string
    readonly minimum: number
    readonly maximum: number
    readonly place: Place
  },
): Diagnostic | null {
  const { child, minimum, maximum, place } = rows
  const at = means.findIndex((mean) => mean < minimum - 1e-9 || mean > maximum + 1e-9)
  const segment = segments[at]
  if (!segment) return null
  const one = segment.children.find((found) => found.table === child) ?? segment
  const mean = Number((means[at] ?? 0).toFixed(2))
  return {
    code: 'SEGMENT_CHILDREN_OUT_OF_BOUNDS',
    severity: 'error',
    message: `Rows of "${table}" in the segment "${segment.name}" would have ${mean} rows of "${child}" on average, and one may have ${minimum} to ${maximum}.`,
    hint: `The bounds stand at ${printPlace(place)}: widen them, or bring the numbers of the segments together.`,
    place: one.place,
  }
}
