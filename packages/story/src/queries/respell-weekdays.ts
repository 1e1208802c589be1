import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/** Where a week begins with Sunday as 1; in DuckDB it is 0. */
const fromOne: ReadonlySet<string> = new Set(['tsql', 'bigquery', 'mysql'])

/** Whether a translation may count the days of a week otherwise than its source does. */
export function countsWeekdays(sql: string, dialect: string): boolean {
  return fromOne.has(dialect) && /DAYOFWEEK|WEEKDAY/i.test(sql)
}

/** A day of the week under its own name: the translator reads DuckDB's, and prints another that counts from Monday. */
export function keepWeekday({ day_of_week: day, ...rest }: TreeNode): Node | null {
  if (day === undefined) return null
  const plain = { name: 'DAYOFWEEK', args: [findPart(day, 'this')], distinct: false }
  return { ...rest, function: { ...plain, trailing_comments: [] } }
}

/** The day of a week as the source counts it: Sunday is 1, and for MySQL's WEEKDAY Monday is 0. */
export function respellWeekday(node: TreeNode): Node | null {
  const { extract, function: called } = node
  if (extract !== undefined && /^DayOfWeek$/i.test(findText(extract, 'field') ?? ''))
    return add(node, '1')
  const name = findText(called, 'name')?.toUpperCase()
  const kept = keepWeekday(node)
  if (kept) return add(kept, '1')
  if (name !== 'WEEKDAY') return null
  const [date] = (findPart(called, 'args') ?? []) as readonly unknown[]
  const iso = { function: { ...(called as Node), name: 'ISODOW', args: [date] } }
  return add(iso, '-1')
}

function add(node: TreeNode, count: string): Node {
  const right = { literal: { literal_type: 'number', value: count } }
  return { paren: { this: { add: { left: node, right } } } }
}
