import { findPart, findText, type TreeNode, walkTree } from '../queries/walk-tree.ts'
import type { FindTable } from './find-tables.ts'
import type { RequiredColumn } from './query-requirement.ts'

/**
 * The columns that a block groups its rows by, by name, by the name of a result, or by its place among them; a month of a
 * day groups by that day.
 */
export function readGroups(node: TreeNode, findTable: FindTable): readonly RequiredColumn[] {
  const results = listPart(node, 'select', 'expressions')
  return listPart(node, 'select', 'group_by', 'expressions').flatMap((key) => {
    const place = Number(findText(key, 'literal', 'value') ?? Number.NaN)
    const meant = Number.isNaN(place) ? (findNamed(key, results) ?? key) : results[place - 1]
    return listGrouped(findPart(meant, 'alias', 'this') ?? meant, findTable)
  })
}

function listGrouped(group: unknown, findTable: FindTable): readonly RequiredColumn[] {
  const own = readColumn(group, findTable)
  if (own.length > 0) return own
  const parts = walkTree(group)
  // what a CASE or a query inside makes of nothing is its own matter
  const isOpen = parts.some((part) => alternative.some((kind) => kind in part))
  return isOpen ? [] : parts.flatMap((part) => readColumn(part, findTable))
}

const alternative = ['case', 'if_func', 'coalesce', 'nvl', 'nvl2', 'is_null', 'subquery']

/** The columns that a node asks whether they are empty: `closed_at IS NULL`, `COALESCE(segment, 'none')`. */
export function readNullTests(node: TreeNode, findTable: FindTable): readonly RequiredColumn[] {
  const alternatives = ['coalesce', 'nvl', 'nvl2', 'is_null'].flatMap((kind) => [
    findPart(node, kind, 'this'),
    ...listPart(node, kind, 'expressions'),
  ])
  const name = findText(node, 'function', 'name')
  const others = /^(?:ifnull|isnull|zeroifnull)$/i.test(name ?? '')
    ? listPart(node, 'function', 'args')
    : []
  return [...alternatives, ...others].flatMap((operand) => readColumn(operand, findTable))
}

/** The result that a bare name stands for. */
function findNamed(key: unknown, results: readonly unknown[]): unknown {
  const name = findText(key, 'column', 'name', 'name')?.toLowerCase()
  if (name === undefined || findText(key, 'column', 'table', 'name') !== null) return null
  return results.find((each) => findText(each, 'alias', 'alias', 'name')?.toLowerCase() === name)
}

function readColumn(node: unknown, findTable: FindTable): readonly RequiredColumn[] {
  const field = findText(node, 'dot', 'field', 'name')
  if (field !== null) return readField(findPart(node, 'dot', 'this'), [field], findTable)
  const column = findText(node, 'column', 'name', 'name')
  if (column === null) return []
  const alias = findText(node, 'column', 'table', 'name')
  const table = findTable(alias, column)
  if (table !== null) return [{ table, column }]
  return alias === null ? [] : findColumn(null, `${alias}_${column}`, findTable)
}

/** A field of a record is a column of its table: `c.address.city` is `address_city`. */
function readField(
  node: unknown,
  fields: readonly string[],
  findTable: FindTable,
): readonly RequiredColumn[] {
  const field = findText(node, 'dot', 'field', 'name')
  if (field !== null) return readField(findPart(node, 'dot', 'this'), [field, ...fields], findTable)
  const first = findText(node, 'column', 'name', 'name')
  if (first === null) return []
  const alias = findText(node, 'column', 'table', 'name')
  const found = findColumn(alias, [first, ...fields].join('_'), findTable)
  // a record in a record is spelled as one of a table
  return found.length > 0 || alias === null
    ? found
    : findColumn(null, [alias, first, ...fields].join('_'), findTable)
}

function findColumn(
  alias: string | null,
  column: string,
  findTable: FindTable,
): readonly RequiredColumn[] {
  const table = findTable(alias, column)
  return table === null ? [] : [{ table, column }]
}

function listPart(node: unknown, ...path: readonly string[]): readonly unknown[] {
  const part = findPart(node, ...path)
  return Array.isArray(part) ? part : []
}
