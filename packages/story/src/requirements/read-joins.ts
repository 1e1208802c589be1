import { findPart, findText, type TreeNode } from '../queries/walk-tree.ts'
import type { FindTable } from './find-tables.ts'
import type { RequiredColumn, RequiredJoin } from './query-requirement.ts'

/** Columns that a node sets equal: by `=`, by `IN (SELECT …)`, or by `USING` where it is a block with joins. */
export function readJoins(node: TreeNode, findTable: FindTable): readonly RequiredJoin[] {
  const found = readSides(node)
  const [left, right] = (found ?? []).map((side) => readColumn(side, findTable))
  const pairs = [...(left && right ? [{ left, right }] : []), ...readUsing(node, findTable)]
  return pairs.filter(
    ({ left: one, right: other }) => one.table !== other.table || one.column !== other.column,
  )
}

/** Each column of a `USING` leads from the table that is joined to the last one before it that has the column. */
function readUsing(node: TreeNode, findTable: FindTable): readonly RequiredJoin[] {
  const from = listParts(findPart(node, 'select', 'from', 'expressions'))
  const joins = listParts(findPart(node, 'select', 'joins'))
  const sources = [...from, ...joins.map((join) => findPart(join, 'this'))]
  return joins.flatMap((join, at) =>
    listParts(findPart(join, 'using')).flatMap((named) => {
      const column = findText(named, 'name')
      if (column === null) return []
      const find = (source: unknown): RequiredColumn | null => {
        const name =
          findText(source, 'table', 'alias', 'name') ?? findText(source, 'table', 'name', 'name')
        const table = name === null ? null : findTable(name, column)
        return table === null ? null : { table, column }
      }
      const right = find(sources[from.length + at])
      const left = sources
        .slice(0, from.length + at)
        .map(find)
        .findLast((each) => each !== null)
      return left && right ? [{ left, right }] : []
    }),
  )
}

function listParts(found: unknown): readonly unknown[] {
  return Array.isArray(found) ? found : []
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
