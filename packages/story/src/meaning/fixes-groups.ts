import { listWholeKeys, type Schema } from '@worldloom/engine'
import { findPart, findText, walkTree } from '../queries/walk-tree.ts'
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
  const told = ['where_clause', 'having']
    .flatMap((key) => listTold(findPart(block, key, 'this')))
    .flatMap((part) => find(part) ?? [])
  const isTold = ({ source, name }: Pick<Told, 'source' | 'name'>): boolean =>
    told.some((each) => each.source === source && each.name === name)
  const isOneRow = ({ source, id }: Told): boolean => {
    const table = tables.find((each) => each.id === id)
    const keys = table ? listWholeKeys(table) : []
    return keys.some(({ columns }) =>
      columns.every((column) => isTold({ source, name: column.toLowerCase() })),
    )
  }
  const outputs = findPart(block, 'expressions')
  return groups.every((group) => {
    const columns = listColumns(readPlace(group, outputs)).map(find)
    return (
      columns.length > 0 &&
      columns.every((column) => column !== null && (isTold(column) || isOneRow(column)))
    )
  })
}

/** `GROUP BY 2` means the second output. */
function readPlace(group: unknown, outputs: unknown): unknown {
  const place = Number(findText(group, 'literal', 'value') ?? Number.NaN)
  const output: unknown = Array.isArray(outputs) ? outputs[place - 1] : undefined
  return output === undefined ? group : (findPart(output, 'alias', 'this') ?? output)
}

/** The columns that something is made of: a year is one value where its day is. */
function listColumns(part: unknown): readonly unknown[] {
  return walkTree(part).filter((node) => findPart(node, 'column', 'name') !== null)
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
  // a value that hangs on no row: a literal, or so long before now
  const isTold = sides.some((side) => side !== null && listColumns(side).length === 0)
  return isTold && !sides.some((side) => findPart(side, 'subquery') !== null)
    ? sides.filter((side) => findPart(side, 'column') !== null)
    : []
}
