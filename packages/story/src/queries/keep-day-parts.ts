import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/** What the name of a part of a day begins with while a query is translated: the translator does not go into its own calls of them. */
const mark = 'WRITTEN_PART_'

/** Calls that take a day apart, by their names in the tree; DuckDB has all of them. */
const parts: Readonly<Record<string, string>> = {
  ...{ year: 'YEAR', quarter: 'QUARTER', month: 'MONTH', week_of_year: 'WEEKOFYEAR' },
  ...{ day: 'DAY', day_of_month: 'DAYOFMONTH', day_of_year: 'DAYOFYEAR', last_day: 'LAST_DAY' },
  ...{ hour: 'HOUR', minute: 'MINUTE', second: 'SECOND' },
}

/** Whether a query takes apart what it computes: `MONTH(DATEADD(…))`. */
export function takesPartsOfCalls(sql: string): boolean {
  return /\b(?:YEAR|QUARTER|MONTH|WEEKOFYEAR|DAY\w*|LAST_DAY|HOUR|MINUTE|SECOND)\s*\(\s*\w+\s*\(/i.test(
    sql,
  )
}

/** Whether a translation holds parts that were kept. */
export function keepsDayParts(sql: string): boolean {
  return sql.includes(mark)
}

/** A part of a day that is computed, as a call that the translator goes into. */
export function hideDayPart(node: TreeNode): Node | null {
  const [kind = '', ...others] = Object.keys(node)
  const name = others.length === 0 ? parts[kind] : undefined
  const day = findPart(node, kind, 'this')
  if (name === undefined || day === null || findPart(day, 'column') !== null) return null
  return findPart(node, kind, 'unit') === null ? call(mark + name, [day]) : null
}

/** The part again. */
export function showDayPart(node: TreeNode): Node | null {
  const name = findText(node, 'function', 'name')?.toUpperCase() ?? ''
  const args = findPart(node, 'function', 'args')
  if (!name.startsWith(mark) || !Array.isArray(args)) return null
  return call(name.slice(mark.length), args)
}

function call(name: string, args: readonly unknown[]): Node {
  return { function: { name, args, distinct: false, trailing_comments: [] } }
}
