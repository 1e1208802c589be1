import type { Witness } from '../solve/symbolic/witness.ts'
import { refer } from '../tree/build.ts'
import { listConditions } from '../tree/conditions.ts'
import { mapExpression } from '../tree/map-tree.ts'
import type { Expression, SelectNode } from '../tree/node.ts'
import { printExpression } from '../tree/print-expression.ts'
import { walkTables } from '../tree/walk-tables.ts'

/** What a block asks of its rows: `orders WHERE total > 100`. */
export function sayConditions({ from_table: from, where_clause: where }: SelectNode): string {
  const tables = from ? [...walkTables(from)] : []
  const names = tables.flatMap((table) => (table.type === 'BASE_TABLE' ? [table.table_name] : []))
  const spell = names.length > 1 ? sayExpression : sayBare
  const said = where ? listConditions(where).map(spell).join(' AND ') : ''
  return `${names.join(', ') || 'rows'}${said ? ` WHERE ${said}` : ''}`
}

/** An expression over one table: there is no need to say whose its columns are. */
export function sayBare(expression: Expression): string {
  const bare = mapExpression(expression, (part) =>
    part.class === 'COLUMN_REF' ? { ...part, column_names: part.column_names.slice(-1) } : part,
  )
  return sayExpression(bare)
}

/** An expression without the quotes that plain names do not need. */
export function sayExpression(expression: Expression): string {
  const sql = printExpression(expression, () => 'count') ?? 'a query inside'
  return sql
    .replace(/'(?:[^']|'')*'|"([a-z_][a-z0-9_]*)"/gi, (text, name?: string) => name ?? text)
    .replace(/CAST\(('[^']*') AS (DATE|TIMESTAMP)\)/g, '$2 $1')
    .replace(/ (!?)~~(\*?) /g, (_, no, any) => `${no ? ' NOT' : ''} ${any ? 'ILIKE' : 'LIKE'} `)
    .replace(/^\((.*)\)$/, '$1')
}

/** A condition on cells, by the names of their columns. */
export function sayPredicate(
  witness: Witness,
  { expression }: { readonly expression: Expression },
): string {
  const named = mapExpression(expression, (part) => {
    if (part.class !== 'CELL') return part
    const { column } = witness.place(part.cell)
    return refer([column.name])
  })
  return sayExpression(named)
}
