import { findText, type TreeNode } from '../queries/walk-tree.ts'

const kinds = ['sum', 'count', 'avg', 'count_if', 'min', 'max', 'median', 'approx_distinct']
const names = /^(?:COUNTIF|COUNT_IF|SUM|AVG|COUNT|MIN|MAX|APPROX_COUNT_DISTINCT)$/i

/** Whether a node of the parser's tree sums up rows. */
export function isAggregate(node: TreeNode): boolean {
  return kinds.some((kind) => kind in node) || names.test(findText(node, 'function', 'name') ?? '')
}
