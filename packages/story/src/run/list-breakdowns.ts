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
    const named = findText(group, 'column', 'name', 'name')
    if (named === null) return []
    const column = named.toLowerCase()
    const id = findTable(findText(group, 'column', 'table', 'name'), column)
    const table = tables.find((each) => each.id === id)
    const isAlone = (columns: readonly string[]): boolean =>
      columns.length === 1 && columns[0]?.toLowerCase() === column
    const link = table?.foreignKeys.find(({ columns }) => isAlone(columns))
    if (link) return [link.parent]
    const isKey = table && listKeys(table).some(({ columns }) => isAlone(columns))
    return table && (isKey || tellsOne(table, named)) ? [table.id] : []
  })
}

/** Whether a column names the things of its table: `name`, `title`, in `stores` also `store_name`, in `DimStore` `EnglishStoreName`. */
function tellsOne({ name: table }: Table, column: string): boolean {
  const words = split(column).filter((word) => !languages.test(word))
  const own = split(table)
  return (
    /^(name|title)$/.test(words.at(-1) ?? '') &&
    // the last letter of a word differs between one thing and several
    words.slice(0, -1).every((word) => own.some((each) => each.startsWith(word.slice(0, -1))))
  )
}

const languages = /^(english|spanish|french|german|italian|dutch|portuguese|chinese|japanese)$/

/** The words of a name in small letters: `DimSalesTerritory` is dim, sales, territory. */
function split(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
}
