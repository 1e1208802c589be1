import type { Expression } from '../tree/node.ts'
import type { WorldColumn } from '../world/world.ts'
import { isNumeric, isTextual } from '../world/world.ts'

/** What a condition lets one column be: one of some values, none of some, or all between two ends. */
export type Range =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'others'; readonly values: readonly string[] }
  | { readonly kind: 'between'; readonly low: End | null; readonly high: End | null }

export interface End {
  readonly at: number
  readonly isOpen: boolean
}

/** The range of a condition over a single cell; null where it is none that is understood exactly. */
export function readRange(condition: Expression, column: WorldColumn): Range | null {
  if (condition.class === 'OPERATOR' && /^COMPARE_(?:NOT_)?IN$/.test(condition.type)) {
    const [cell, ...members] = condition.children
    const values = members.map((member) => readValue(member, column))
    if (cell?.class !== 'CELL' || values.includes(null)) return null
    const known = values.flatMap((value) => value ?? [])
    return { kind: condition.type === 'COMPARE_IN' ? 'values' : 'others', values: known }
  }
  if (condition.class !== 'COMPARISON') return null
  const { left, right, type } = condition
  if (left.class === 'CELL') return fromComparison(type, readValue(right, column), column)
  if (right.class !== 'CELL') return null
  return fromComparison(turned[type] ?? type, readValue(left, column), column)
}

const turned: Readonly<Record<string, string>> = {
  COMPARE_LESSTHAN: 'COMPARE_GREATERTHAN',
  COMPARE_GREATERTHAN: 'COMPARE_LESSTHAN',
  COMPARE_LESSTHANOREQUALTO: 'COMPARE_GREATERTHANOREQUALTO',
  COMPARE_GREATERTHANOREQUALTO: 'COMPARE_LESSTHANOREQUALTO',
}

function fromComparison(type: string, value: string | null, column: WorldColumn): Range | null {
  if (value === null) return null
  if (type === 'COMPARE_EQUAL') return { kind: 'values', values: [value] }
  if (type === 'COMPARE_NOTEQUAL') return { kind: 'others', values: [value] }
  const at = measure(value, column)
  if (at === null) return null
  const end = { at, isOpen: /THAN$/.test(type) }
  if (type.startsWith('COMPARE_LESSTHAN')) return { kind: 'between', low: null, high: end }
  return type.startsWith('COMPARE_GREATERTHAN') ? { kind: 'between', low: end, high: null } : null
}

/** A constant as the column spells its values; null where the two are of different kinds. */
function readValue(expression: Expression, column: WorldColumn): string | null {
  const constant = expression.class === 'CAST' ? expression.child : expression
  if (constant.class !== 'CONSTANT' || constant.value.is_null) return null
  const { type, value } = constant.value
  if (typeof value === 'object' || value === undefined) return null
  const isText = type.id === 'VARCHAR'
  if (isTextual(column)) return isText && expression.class === 'CONSTANT' ? String(value) : null
  if (isNumeric(column)) {
    if (isText || expression.class === 'CAST') return null
    const scale = type.id === 'DECIMAL' ? (type.type_info?.scale ?? 0) : 0
    return String(Number(value) / 10 ** scale)
  }
  if (!isText || !/^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/.test(String(value))) return null
  // a cast to a day leaves the hour out
  const isDay = expression.class === 'CAST' && expression.cast_type.id === 'DATE'
  return isDay ? String(value).slice(0, 10) : String(value)
}

/** Where a value lies in the order of its column; null where texts would have to be ordered. */
export function measure(value: string, column: WorldColumn): number | null {
  if (isNumeric(column)) return Number(value)
  if (column.category !== 'date' && column.category !== 'timestamp') return null
  const at = Date.parse(`${value.replace(' ', 'T')}${value.length > 10 ? 'Z' : 'T00:00:00Z'}`)
  return Number.isNaN(at) ? null : at
}
