import { isExact } from '../structure/columns.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'

/** The first column of exact numbers whose words match a pattern. */
export function findNumber(node: TableNode, name: RegExp): ColumnNode | undefined {
  return [...node.columns.values()].find(
    ({ column, words }) => isExact(column.type) && name.test(words.join(' ')),
  )
}
