import { walkTables } from '../analyze/walk-tables.ts'
import { listConditions } from '../solve/symbolic/find-anti-joined.ts'
import type { Expression, SelectNode } from '../tree/node.ts'
import { printExpression } from '../tree/print-expression.ts'

/** What a block asks of its rows: `orders WHERE total > 100`. */
export function sayConditions({ from_table: from, where_clause: where }: SelectNode): string {
  const tables = from ? [...walkTables(from)] : []
  const names = tables.flatMap((table) => (table.type === 'BASE_TABLE' ? [table.table_name] : []))
  const said = where ? listConditions(where).map(sayExpression).join(' AND ') : ''
  return `${names.join(', ') || 'rows'}${said ? ` WHERE ${said}` : ''}`
}

/** An expression without the quotes that plain names do not need. */
export function sayExpression(expression: Expression): string {
  const sql = printExpression(expression, () => 'count') ?? 'a query inside'
  return sql
    .replace(/'(?:[^']|'')*'|"([a-z_][a-z0-9_]*)"/gi, (text, name?: string) => name ?? text)
    .replace(/^\((.*)\)$/, '$1')
}
