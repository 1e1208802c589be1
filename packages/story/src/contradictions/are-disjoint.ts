import type { WorldColumn } from '../world/world.ts'
import { type End, measure, type Range } from './range.ts'

/** Whether no value of a column is in both ranges: shown by their ends and members, never guessed. */
export function areDisjoint(a: Range, b: Range, column: WorldColumn): boolean {
  if (b.kind === 'values' && a.kind !== 'values') return areDisjoint(b, a, column)
  if (a.kind === 'values') return a.values.every((value) => !isIn(value, b, column))
  if (a.kind !== 'between' || b.kind !== 'between') return false
  const low = later(a.low, b.low)
  const high = earlier(a.high, b.high)
  if (!low || !high) return false
  if (column.category === 'integer') return firstWhole(low) > lastWhole(high)
  return low.at > high.at || (low.at === high.at && (low.isOpen || high.isOpen))
}

/** Whether a value is in a range, or may be where their order is not known. */
export function isIn(value: string, range: Range, column: WorldColumn): boolean {
  switch (range.kind) {
    case 'values':
      return range.values.some((other) => isEqual(value, other, column))
    case 'others':
      return !range.values.some((other) => isEqual(value, other, column))
    case 'between': {
      const at = measure(value, column)
      if (at === null) return true
      const { low, high } = range
      return isAfter(at, low) && isBefore(at, high)
    }
  }
}

function isEqual(a: string, b: string, column: WorldColumn): boolean {
  const [x, y] = [measure(a, column), measure(b, column)]
  return x !== null && y !== null ? x === y : a === b
}

function isAfter(at: number, low: End | null): boolean {
  return !low || at > low.at || (at === low.at && !low.isOpen)
}

function isBefore(at: number, high: End | null): boolean {
  return !high || at < high.at || (at === high.at && !high.isOpen)
}

function later(a: End | null, b: End | null): End | null {
  if (!a || !b) return a ?? b
  return a.at > b.at || (a.at === b.at && a.isOpen) ? a : b
}

function earlier(a: End | null, b: End | null): End | null {
  if (!a || !b) return a ?? b
  return a.at < b.at || (a.at === b.at && a.isOpen) ? a : b
}

function firstWhole({ at, isOpen }: End): number {
  return isOpen && Number.isInteger(at) ? at + 1 : Math.ceil(at)
}

function lastWhole({ at, isOpen }: End): number {
  return isOpen && Number.isInteger(at) ? at - 1 : Math.floor(at)
}
