import type { TableReference } from './node.ts'

/** The name by which a block knows a table, in small letters; none for a join, and for what is given none. */
export function getAlias(table: TableReference): string {
  const own = table.type === 'BASE_TABLE' ? table.table_name : ''
  return (table.alias || own).toLowerCase()
}
