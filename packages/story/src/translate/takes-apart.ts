import { walkEverything } from '../tree/map-tree.ts'
import type { Expression, QueryNode, TableReference } from '../tree/node.ts'

/** Functions that read lists and JSON, or make rows of them. */
const reading =
  /^(?:->>?|@>|<@|&&|unnest|len|cardinality|contains|element_at|generate_subscripts|openjson|isjson|get_json_object|(?:list|array|jsonb?)_\w+)$/

/** Whether a query takes a value apart: reads an item, a field or a path of one. Most do not. */
export function takesApart(query: QueryNode): boolean {
  const tables = new Set<string>()
  const owners = new Set<string>()
  for (const part of walkEverything(query)) {
    if ('class' in part) {
      const expression = part as Expression
      if (isReading(expression)) return true
      if (expression.class === 'COLUMN_REF' && expression.column_names.length > 1)
        owners.add(expression.column_names[0]?.toLowerCase() ?? '')
      continue
    }
    if (!('type' in part)) continue
    const table = part as TableReference
    if (table.type === 'TABLE_FUNCTION') return true
    if (table.alias) tables.add(table.alias.toLowerCase())
    if (table.type === 'BASE_TABLE') tables.add(table.table_name.toLowerCase())
  }
  return [...owners].some((name) => !tables.has(name))
}

function isReading(part: Expression): boolean {
  switch (part.class) {
    case 'LAMBDA':
      return true
    case 'FUNCTION':
      return reading.test(part.function_name)
    case 'OPERATOR':
      return /^(?:ARRAY|STRUCT)_/.test(part.type)
    default:
      return false
  }
}
