import { isNumeric, isTemporal, type WorldColumn } from '../../world/world.ts'

/** Between which values a column stays where nothing asks for others: numbers, or milliseconds since 1970. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** The greatest of all is hardly ever more than so many times the greatest of thirty. */
const mostTimes = 20

/**
 * The range that values of a column tell: no amount is below nothing, no share above all, and what has happened so far
 * happens by now; null where they tell none. No number is above `near` times all known, or above as many as might be.
 */
export function findRange(
  column: WorldColumn,
  values: readonly string[],
  { near, now }: { readonly near: number | null; readonly now: string },
): Range | null {
  if (values.length === 0) return null
  if (isTemporal(column)) {
    const most = Date.parse(now)
    const isPast = values.every((value) => readNumber(value) <= most)
    return isPast ? { least: Number.NEGATIVE_INFINITY, most } : null
  }
  const numbers = values.map(Number)
  if (!isNumeric(column) || !numbers.every((x) => x >= 0)) return null
  const isShare = numbers.every((x) => x <= 1) && numbers.some((x) => x % 1 !== 0)
  const most = Math.max(...numbers) * (near ?? mostTimes)
  return { least: 0, most: isShare ? 1 : most }
}

/** The values within a range; all of them where none is, unless it is strict. */
export function keepInRange(
  values: readonly string[],
  range: Range | null,
  isStrict = false,
): readonly string[] {
  if (!range) return values
  const { least, most } = range
  const kept = values.filter((value) => readNumber(value) >= least && readNumber(value) <= most)
  return kept.length > 0 || isStrict ? kept : values
}

/** A number, or the milliseconds of a moment as DuckDB spells it, in UTC where it names no zone. */
function readNumber(value: string): number {
  const [, day, time = '00:00:00'] =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?))?/.exec(value) ?? []
  return day === undefined ? Number(value) : Date.parse(`${day}T${time}Z`)
}
