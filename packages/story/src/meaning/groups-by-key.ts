import { listWholeKeys, type Schema } from '@worldloom/engine'
import { findPart, findText } from '../queries/walk-tree.ts'

/** Whether a block groups the rows of one table by all columns of a key, so that every group is one row. */
export function groupsByKey(block: unknown, { tables }: Schema): boolean {
  const sources = findPart(block, 'from', 'expressions')
  const joins = findPart(block, 'joins')
  const isAlone = Array.isArray(sources) && sources.length === 1 && isEmpty(joins)
  const name = findText(block, 'from', 'expressions', 0, 'table', 'name', 'name')
  const table = tables.find((each) => each.name.toLowerCase() === name?.toLowerCase())
  const groups = findPart(block, 'group_by', 'expressions')
  if (!isAlone || !table || !Array.isArray(groups)) return false
  const grouped = new Set(
    groups.map((group) => findText(group, 'column', 'name', 'name')?.toLowerCase()),
  )
  return listWholeKeys(table).some(({ columns }) =>
    columns.every((column) => grouped.has(column.toLowerCase())),
  )
}

function isEmpty(list: unknown): boolean {
  return !Array.isArray(list) || list.length === 0
}
