import { listWholeKeys, type Schema } from '@worldloom/engine'
import { findPart, findText } from '../queries/walk-tree.ts'
import { findTables } from '../requirements/find-tables.ts'

/**
 * Whether the conditions of a block leave it one group: each of what it groups by is told to be one value, or stands in the
 * one row that a key tells.
 */
export function fixesGroups(block: unknown, schema: Schema): boolean {
  const groups = findPart(block, 'group_by', 'expressions')
  if (!Array.isArray(groups) || groups.length === 0) return false
  const { tables, findTable } = findTables(block, schema)
  // a table may be there twice
  const find = (part: unknown): Told | null => {
    const name = findText(part, 'column', 'name', 'name')?.toLowerCase()
    const alias = findText(part, 'column', 'table', 'name')
    const id = name === undefined ? null : findTable(alias, name)
    return name !== undefined && id ? { source: alias?.toLowerCase() ?? id, id, name } : null
  }
  const told = listTold(findPart(block, 'where_clause', 'this')).flatMap((part) => find(part) ?? [])
  const isTold = ({ source, name }: Pick<Told, 'source' | 'name'>): boolean =>
    told.some((each) => each.source === source && each.name === name)
  const isOneRow = ({ source, id }: Told): boolean => {
    const table = tables.find((each) => each.id === id)
    const keys = table ? listWholeKeys(table) : []
    return keys.some(({ columns }) =>
      columns.every((column) => isTold({ source, name: column.toLowerCase() })),
    )
  }
  return groups.every((group) => {
    const column = find(group)
    return column !== null && (isTold(column) || isOneRow(column))
  })
}

/** A column of a table, by the name in front of it. */
interface Told {
  readonly source: string
  readonly id: string
  readonly name: string
}

/** What conditions that all hold say is one value. */
function listTold(condition: unknown): readonly unknown[] {
  const both = findPart(condition, 'and')
  if (both !== null)
    return [...listTold(findPart(both, 'left')), ...listTold(findPart(both, 'right'))]
  const sides = ['left', 'right'].map((side) => findPart(condition, 'eq', side))
  const isTold = sides.some((side) => findPart(side, 'literal') !== null)
  return isTold ? sides.filter((side) => findPart(side, 'column') !== null) : []
}
