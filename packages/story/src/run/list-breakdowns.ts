import { listKeys, type Schema, type Table } from '@worldloom/engine'
import type { Parser } from '../queries/load-parser.ts'
import { parseQuery } from '../queries/parse-query.ts'
import type { GoldenQuery } from '../queries/query.ts'
import { findPart, findText, walkTree } from '../queries/walk-tree.ts'
import { findTables } from '../requirements/find-tables.ts'

/**
 * The tables whose rows a query groups others by, such as the stores of `GROUP BY store.name` or `GROUP BY
 * customer.store_id`: those that the column of a group leads to, or tells one by one.
 */
export function listBreakdowns(
  parser: Parser,
  { sql, dialect }: GoldenQuery,
  schema: Schema,
): readonly string[] {
  const tree = parseQuery(parser, sql, dialect).ast
  const { tables, findTable } = findTables(tree, schema)
  const groups = walkTree(tree).flatMap((node) => {
    const list = findPart(node, 'group_by', 'expressions')
    return Array.isArray(list) ? list : []
  })
  return groups.flatMap((group) => {
    const column = findText(group, 'column', 'name', 'name')?.toLowerCase()
    if (column === undefined) return []
    const id = findTable(findText(group, 'column', 'table', 'name'), column)
    const table = tables.find((each) => each.id === id)
    const isAlone = (columns: readonly string[]): boolean =>
      columns.length === 1 && columns[0]?.toLowerCase() === column
    const link = table?.foreignKeys.find(({ columns }) => isAlone(columns))
    if (link) return [link.parent]
    const isKey = table && listKeys(table).some(({ columns }) => isAlone(columns))
    return table && (isKey || tellsOne(table, column)) ? [table.id] : []
  })
}

/** Whether a column names the things of its table: `name`, `title`, or in `stores` also `store_name`. */
function tellsOne({ name: table }: Table, column: string): boolean {
  const [, of = '', word] = /^(?:(.*)_)?(name|title)$/.exec(column) ?? []
  return word !== undefined && table.toLowerCase().startsWith(of)
}
