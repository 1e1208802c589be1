import type { TableReference } from './node.ts'

/** A FROM clause's tables and joins, the outermost first; queries in it are not entered. */
export function* walkTables(table: TableReference): Generator<TableReference> {
  yield table
  if (table.type !== 'JOIN') return
  yield* walkTables(table.left)
  yield* walkTables(table.right)
}
