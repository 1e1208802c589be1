import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/**
 * BigQuery's weeks, of which DuckDB has the one that begins with Monday: `WEEK` begins with Sunday, `WEEK(FRIDAY)` with Friday,
 * so the day is moved to its Monday and the week back.
 */
export function respellBigqueryWeeks({ function: called, ...rest }: TreeNode): Node | null {
  if (!truncating.has(findText(called, 'name')?.toUpperCase() ?? '')) return null
  const [day, part, ...more] = (findPart(called, 'args') ?? []) as readonly unknown[]
  const first = findFirstDay(part)
  if (first === undefined || day === undefined) return null
  const moved = first === 0 ? day : move('add', day, first)
  const args = [moved, { var: { this: 'WEEK' } }, ...more]
  const week = { ...rest, function: { ...(called as Node), args } }
  return first === 0 ? week : { paren: { this: move('sub', week, first) } }
}

const truncating: ReadonlySet<string> = new Set(['DATE_TRUNC', 'TIMESTAMP_TRUNC', 'DATETIME_TRUNC'])

/** Days from the first of such a week to the Monday after. */
function findFirstDay(part: unknown): number | undefined {
  const word = findText(part, 'var', 'this')?.toUpperCase()
  if (word === 'ISOWEEK') return 0
  if (word === 'WEEK') return 1
  if (findText(part, 'function', 'name')?.toUpperCase() !== 'WEEK') return undefined
  const [day] = (findPart(part, 'function', 'args') ?? []) as readonly unknown[]
  const at = weekdays.indexOf(findText(day, 'var', 'this')?.toUpperCase() ?? '')
  return at < 0 ? undefined : (7 - at) % 7
}

const weekdays = 'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY'.split(' ')

function move(operator: 'add' | 'sub', day: unknown, days: number): Node {
  const count = { literal: { literal_type: 'string', value: String(days) } }
  const right = {
    interval: { this: count, unit: { type: 'simple', unit: 'Day', use_plural: false } },
  }
  return { [operator]: { left: day, right } }
}
