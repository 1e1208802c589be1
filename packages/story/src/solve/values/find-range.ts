import { isNumeric, type WorldColumn } from '../../world/world.ts'

/** Between which values a column stays where nothing asks for others. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** The range that values of a column tell: no amount is below nothing, and no share above all; null where they tell none. None is above `near` times all known. */
export function findRange(
  column: WorldColumn,
  values: readonly string[],
  near: number | null = null,
): Range | null {
  const numbers = values.map(Number)
  if (!isNumeric(column) || numbers.length === 0 || !numbers.every((x) => x >= 0)) return null
  const isShare = numbers.every((x) => x <= 1) && numbers.some((x) => x % 1 !== 0)
  const most = near === null ? Number.POSITIVE_INFINITY : Math.max(...numbers) * near
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
  const kept = values.filter((value) => Number(value) >= least && Number(value) <= most)
  return kept.length > 0 || isStrict ? kept : values
}
