import { findPart, findText, type TreeNode } from '../queries/walk-tree.ts'
import type { RequiredValue } from './query-requirement.ts'

/** The texts that a condition compares a column with: `status = 'Complete'`, `kind IN ('a', 'b')`. */
export function readValues(
  node: TreeNode,
  findTable: (alias: string | null, column: string) => string | null,
): readonly RequiredValue[] {
  const given = ['eq', 'neq'].flatMap((kind) => [
    [findPart(node, kind, 'left'), [findPart(node, kind, 'right')]] as const,
    [findPart(node, kind, 'right'), [findPart(node, kind, 'left')]] as const,
  ])
  const list = findPart(node, 'in', 'expressions')
  const all = [...given, [findPart(node, 'in', 'this'), Array.isArray(list) ? list : []] as const]
  return all.flatMap(([operand, items]) => {
    const column = findText(operand, 'column', 'name', 'name')
    const table =
      column === null ? null : findTable(findText(operand, 'column', 'table', 'name'), column)
    if (column === null || table === null) return []
    return items.flatMap((item) => {
      const isText = findText(item, 'literal', 'literal_type') === 'string'
      const value = isText ? findText(item, 'literal', 'value') : null
      return value === null || value === '' ? [] : [{ table, column, value }]
    })
  })
}
