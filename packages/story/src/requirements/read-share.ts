import { findPart, findText, type TreeNode } from '../queries/walk-tree.ts'
import type { RequiredColumn } from './query-requirement.ts'

/** The column that a formula takes off one or adds to it: `1 - discount`, `1 + tax`; null where the node is none. */
export function readShare(
  node: TreeNode,
  findTable: (alias: string | null, column: string) => string | null,
): RequiredColumn | null {
  const formula = findPart(node, 'sub') ?? findPart(node, 'add')
  if (Number(findText(formula, 'left', 'literal', 'value') ?? Number.NaN) !== 1) return null
  const operand = findPart(formula, 'right')
  const column = findText(operand, 'column', 'name', 'name')
  const table =
    column === null ? null : findTable(findText(operand, 'column', 'table', 'name'), column)
  return column === null || table === null ? null : { table, column }
}
