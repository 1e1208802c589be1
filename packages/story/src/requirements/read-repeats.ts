import { findPart, findText, type TreeNode, walkTree } from '../queries/walk-tree.ts'
import { findOnlyTable, type NamedTables } from './find-tables.ts'
import type { RequiredColumn } from './query-requirement.ts'

/**
 * Columns of which several rows are meant to have the same value: what the rows of a single table are grouped or
 * numbered by, and what a table is joined to itself by.
 */
export function readRepeats(
  node: TreeNode,
  { tables, aliases }: NamedTables,
): readonly RequiredColumn[] {
  const joined = readSelfJoin(node, aliases)
  const only = findOnlyTable(node)
  const table = tables.find(({ name, id }) => [name, id].some((each) => fold(each) === fold(only)))
  const keys = table ? listKeys(findPart(node, 'select')) : []
  const found = keys.flatMap((key) => {
    const name = findText(key, 'column', 'name', 'name')
    const column = table?.columns.find((each) => name !== null && fold(each.name) === fold(name))
    return table && column ? [{ table: table.id, column: column.name }] : []
  })
  return joined ? [...found, joined] : found
}

function listKeys(block: unknown): readonly unknown[] {
  const windows = [
    ...listPart(block, 'expressions').flatMap((each) => walkTree(each)),
    ...listPart(block, 'windows').flatMap((each) => walkTree(each)),
  ]
  return [
    ...listPart(block, 'group_by', 'expressions'),
    ...windows.flatMap((each) => listPart(each, 'partition_by')),
  ]
}

function readSelfJoin(node: TreeNode, aliases: NamedTables['aliases']): RequiredColumn | null {
  const [left, right] = ['left', 'right'].map((side) => ({
    alias: fold(findText(node, 'eq', side, 'column', 'table', 'name') ?? ''),
    column: findText(node, 'eq', side, 'column', 'name', 'name') ?? '',
  }))
  if (!left || !right || left.alias === right.alias) return null
  const table = aliases.get(left.alias)
  const isSame = fold(left.column) === fold(right.column) && left.column !== ''
  return isSame && table && table === aliases.get(right.alias)
    ? { table: table.id, column: left.column }
    : null
}

function listPart(node: unknown, ...path: readonly string[]): readonly unknown[] {
  const part = findPart(node, ...path)
  return Array.isArray(part) ? part : []
}

function fold(name: string): string {
  return name.toLowerCase()
}
