import { compareDecimals, readDecimal } from './decimal.ts'
import { readInstant, type Value } from './value.ts'

/**
 * Below zero, zero or above it; undefined where the order of two values cannot be told here, as
 * that of two texts, which depends on the database's collation.
 */
export function compareValues(left: Value, right: Value): number | undefined {
  if (left.kind === 'text' && right.kind !== 'text') return compareLike(left.value, right)
  if (right.kind === 'text' && left.kind !== 'text') {
    const order = compareLike(right.value, left)
    return order === undefined ? undefined : -order
  }
  if (left.kind === 'number' && right.kind === 'number') {
    return compareDecimals(left.value, right.value)
  }
  if (left.kind === 'instant' && right.kind === 'instant') return order(left.value, right.value)
  if (left.kind === 'boolean' && right.kind === 'boolean') {
    return Number(left.value) - Number(right.value)
  }
  if (left.kind === 'text' && right.kind === 'text') {
    return left.value === right.value ? 0 : undefined
  }
  return undefined
}

/** Whether two values are equal; texts differ as soon as a letter does. */
export function equalValues(left: Value, right: Value): boolean | undefined {
  if (left.kind === 'text' && right.kind === 'text') return left.value === right.value
  const order = compareValues(left, right)
  return order === undefined ? undefined : order === 0
}

/** A text beside another type is read as that type: `created_at >= '2020-01-01'`. */
function compareLike(text: string, other: Value): number | undefined {
  if (other.kind === 'number') {
    const number = readDecimal(text)
    return number ? compareDecimals(number, other.value) : undefined
  }
  if (other.kind === 'instant') {
    const instant = readInstant(text)
    return instant?.kind === 'instant' ? order(instant.value, other.value) : undefined
  }
  return undefined
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
