import { findPart, findText, type TreeNode } from '../queries/walk-tree.ts'
import type { FindTable } from './find-tables.ts'
import type { RequiredColumn, RequiredJoin } from './query-requirement.ts'

/** Two columns that are set equal, by `=` or by `IN (SELECT …)`; null where the node is neither. */
export function readJoin(node: TreeNode, findTable: FindTable): RequiredJoin | null {
  const found = readSides(node)
  const [left, right] = (found ?? []).map((side) => readColumn(side, findTable))
  if (!left || !right || (left.table === right.table && left.column === right.column)) return null
  return { left, right }
}

function readSides(node: TreeNode): readonly [unknown, unknown] | null {
  const equal = findPart(node, 'eq')
  if (equal !== null) return [findPart(equal, 'left'), findPart(equal, 'right')]
  const chosen = findPart(node, 'in', 'query', 'select', 'expressions')
  const [only, ...others] = Array.isArray(chosen) ? chosen : []
  return only && others.length === 0 ? [findPart(node, 'in', 'this'), only] : null
}

function readColumn(side: unknown, findTable: FindTable): RequiredColumn | null {
  const column = findText(side, 'column', 'name', 'name')
  const table =
    column === null ? null : findTable(findText(side, 'column', 'table', 'name'), column)
  return column === null || table === null ? null : { table, column }
}
