import type { Json } from '../json.ts'

/** Something that can be counted over people, with the share each of its groups should have. */
export interface Dimension {
  /** A JSON pointer; for one value of an array, the pointer and the value. */
  readonly id: string
  /** Null for the whole of a place; a value of an array that people have or have not. */
  readonly item: string | null
  readonly kind: 'values' | 'numbers'
  readonly groups: readonly Group[]
  /** Where the shares come from: `quota` or `model`. */
  readonly origin: 'quota' | 'model'
  /** Coarser groups, at most three, for looking at two dimensions at once; by group. */
  readonly coarse: readonly number[]
}

export interface Group {
  /** A value, or a range of numbers: `25 to 34`. */
  readonly label: string
  readonly share: number
  /** Of numbers, the first that is beyond it. */
  readonly below: number | null
}

/** The group of a value: the last one takes what has none of its own. */
export function findGroup(dimension: Dimension, value: Json | undefined): number {
  const { groups, kind, item } = dimension
  if (item !== null) return Array.isArray(value) && value.map(String).includes(item) ? 0 : 1
  if (kind === 'numbers' && value !== undefined && value !== null) {
    const amount = toNumber(value)
    const found = groups.findIndex(({ below }) => below !== null && amount < below)
    return found >= 0 ? found : groups.length - 1
  }
  const label = labelValue(value)
  const found = groups.findIndex((group) => group.label === label)
  return found >= 0 ? found : groups.length - 1
}

/** A number, or the time of a date. */
export function toNumber(value: Json): number {
  return typeof value === 'number' ? value : Date.parse(String(value))
}

export function labelValue(value: Json | undefined): string {
  return value === undefined ? none : typeof value === 'string' ? value : JSON.stringify(value)
}

/** The label of those who have nothing at a place. */
export const none = '(none)'
/** The label of values too rare for a group of their own. */
export const others = '(others)'
