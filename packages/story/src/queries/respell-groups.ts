import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>

/** MySQL's `GROUP BY a, b WITH ROLLUP`, which is `GROUP BY ROLLUP (a, b)` elsewhere. */
export function respellRollup({ group_by: groups, ...rest }: TreeNode): Node | null {
  const list = findPart(groups, 'expressions')
  if (!Array.isArray(list) || list.length < 2 || !isBare(list.at(-1))) return null
  const args = list.slice(0, -1)
  const rollup = { function: { name: 'ROLLUP', args, distinct: false, trailing_comments: [] } }
  return { ...rest, group_by: { ...(groups as Node), expressions: [rollup] } }
}

/** `WITH ROLLUP` stands behind the groups like one of them, with none of its own. */
function isBare(last: unknown): boolean {
  const own = findPart(last, 'rollup', 'expressions')
  return findPart(last, 'rollup') !== null && !(Array.isArray(own) && own.length > 0)
}

/** `RATIO_TO_REPORT(n) OVER (…)`: a number by the sum of all of its window. */
export function respellRatio(node: TreeNode): Node | null {
  const { window_function: window, ...rest } = node
  const args = findPart(window, 'this', 'function', 'args')
  const called = findText(window, 'this', 'function', 'name')
  if (called?.toUpperCase() !== 'RATIO_TO_REPORT' || !Array.isArray(args)) return null
  const sum = { function: { name: 'SUM', args, distinct: false, trailing_comments: [] } }
  const div = { left: args[0], right: { window_function: { ...(window as Node), this: sum } } }
  return { ...rest, paren: { this: { div }, trailing_comments: [] } }
}
