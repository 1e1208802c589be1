import { isAggregate } from '../analyze/aggregates.ts'
import { listConditions } from '../tree/conditions.ts'
import type { Expression, SelectNode } from '../tree/node.ts'

/** How many rows there may be at most, by `count(*) = 3` or `(SELECT count(*) FROM …) < 5`. */
export interface CountLimit {
  /** The block that is counted; null where the condition counts the rows of its own group. */
  readonly counted: SelectNode | null
  readonly most: number
}

/** The limit that a condition sets to a number of rows, or null where it sets none. */
export function readCountLimit(condition: Expression): CountLimit | null {
  const limits = listConditions(condition).flatMap((part) => readOne(part) ?? [])
  const [first] = limits
  return first ? limits.reduce((a, b) => (b.most < a.most ? b : a), first) : null
}

function readOne(condition: Expression): CountLimit | null {
  if (condition.class === 'BETWEEN') return limit(condition.input, condition.upper, false)
  if (condition.class !== 'COMPARISON') return null
  const { type, left, right } = condition
  if (type === 'COMPARE_EQUAL') return limit(left, right, false) ?? limit(right, left, false)
  if (type.startsWith('COMPARE_LESSTHAN')) return limit(left, right, !type.endsWith('TO'))
  if (type.startsWith('COMPARE_GREATERTHAN')) return limit(right, left, !type.endsWith('TO'))
  return null
}

function limit(count: Expression, number: Expression, isBelow: boolean): CountLimit | null {
  const value = number.class === 'CONSTANT' ? Number(number.value.value) : Number.NaN
  const most = isBelow ? Math.ceil(value) - 1 : Math.floor(value)
  if (!(most >= 0)) return null
  if (isCount(count)) return { counted: null, most }
  if (count.class !== 'SUBQUERY' || count.subquery_type !== 'SCALAR') return null
  const { node } = count.subquery
  if (node.type !== 'SELECT_NODE' || node.having || (node.group_expressions ?? []).length > 0)
    return null
  const [output] = node.select_list
  return output && isCount(output) ? { counted: node, most } : null
}

function isCount(expression: Expression): boolean {
  return (
    isAggregate(expression) &&
    /^count(?:_star)?$/.test(expression.function_name) &&
    !expression.distinct &&
    !expression.filter
  )
}
