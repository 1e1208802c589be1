import type { WorldColumn } from '../world/world.ts'
import { isIn } from './are-disjoint.ts'
import { type End, measure, type Range } from './range.ts'

/** What several ranges leave together. */
export interface Meeting {
  /** The values that are left; null where they are not counted out one by one. */
  readonly values: readonly string[] | null
  readonly low: End | null
  readonly high: End | null
  /** Values that are not among them. */
  readonly others: readonly string[]
}

/** The values of a column that are in each of some ranges. */
export function meetRanges(ranges: readonly Range[], column: WorldColumn): Meeting {
  const lows = ranges.flatMap((range) => (range.kind === 'between' && range.low) || [])
  const highs = ranges.flatMap((range) => (range.kind === 'between' && range.high) || [])
  const [first, ...lists] = ranges.flatMap((range) =>
    range.kind === 'values' ? [range.values] : [],
  )
  const values = first?.filter((value) => ranges.every((range) => isIn(value, range, column)))
  return {
    values: values && lists.length >= 0 ? [...new Set(values)] : null,
    low: lows.reduce<End | null>((a, b) => (a && isTighter(a, b, 1) ? a : b), null),
    high: highs.reduce<End | null>((a, b) => (a && isTighter(a, b, -1) ? a : b), null),
    others: ranges.flatMap((range) => (range.kind === 'others' ? range.values : [])),
  }
}

/** Whether each value that is left is in the range: shown, never guessed. */
export function isWithin(meeting: Meeting, range: Range, column: WorldColumn): boolean {
  const { values, low, high, others } = meeting
  if (values)
    return values.every((value) => isExact(value, column) && isSurelyIn(value, range, column))
  switch (range.kind) {
    case 'between':
      return reaches(low, range.low, 1, column) && reaches(high, range.high, -1, column)
    case 'others':
      return range.values.every((value) => {
        if (others.includes(value)) return true
        const ends: Range = { kind: 'between', low, high }
        return isExact(value, column) && !isIn(value, ends, column)
      })
    case 'values':
      return false
  }
}

/** How many values are left; infinity where they are not counted. */
export function countValues({ values, low, high }: Meeting, column: WorldColumn): number {
  if (values) return values.length
  if (column.category === 'boolean') return 2
  if (column.category !== 'integer' || !low || !high) return Infinity
  const [first, last] = [close(low, 1), close(high, -1)]
  return Math.max(0, last - first + 1)
}

function isSurelyIn(value: string, range: Range, column: WorldColumn): boolean {
  if (range.kind === 'between' && measure(value, column) === null) return false
  return isIn(value, range, column)
}

/** Beyond these, two numbers may be one in JavaScript. */
function isExact(value: string, column: WorldColumn): boolean {
  const at = measure(value, column)
  return at === null || Math.abs(at) <= Number.MAX_SAFE_INTEGER
}

/** Whether an end is at least as tight as the one that is asked for. */
function reaches(end: End | null, asked: End | null, way: 1 | -1, column: WorldColumn): boolean {
  if (!asked) return true
  if (!end || Math.abs(asked.at) > Number.MAX_SAFE_INTEGER) return false
  if (column.category === 'integer') return (close(end, way) - close(asked, way)) * way >= 0
  return isTighter(end, asked, way)
}

function isTighter(end: End, other: End, way: 1 | -1): boolean {
  if (end.at === other.at) return end.isOpen || !other.isOpen
  return (end.at - other.at) * way > 0
}

/** The first or last whole number inside an end. */
function close({ at, isOpen }: End, way: 1 | -1): number {
  const whole = way === 1 ? Math.ceil(at) : Math.floor(at)
  return isOpen && whole === at ? at + way : whole
}
