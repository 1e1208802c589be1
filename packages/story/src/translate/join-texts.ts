import { columnFinder } from '../analyze/column-finder.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'
import { isTextual, type World } from '../world/world.ts'

/** A query of SQL Server in which a plus between texts joins them, as DuckDB's `||` does. */
export function joinTexts(query: QueryNode, world: World, dialect: string): QueryNode {
  if (!/^(?:tsql|mssql|sqlserver)$/.test(dialect)) return query
  const find = columnFinder(query, world)
  const isText = (part: Expression): boolean => {
    const column = find(part)?.column
    if (column) return isTextual(column)
    switch (part.class) {
      case 'CONSTANT':
        return part.value.type.id === 'VARCHAR'
      case 'CAST':
        return part.cast_type.id === 'VARCHAR'
      case 'CASE':
        return part.case_checks.every(({ then_expr: then }) => isText(then))
      case 'FUNCTION':
        return textual.test(part.function_name)
      default:
        return false
    }
  }
  return mapEverywhere(query, (expression) =>
    expression.class === 'FUNCTION' &&
    expression.function_name === '+' &&
    expression.children?.length === 2 &&
    expression.children.every(isText)
      ? { ...expression, function_name: '||' }
      : expression,
  )
}

const textual =
  /^(?:\|\||concat|concat_ws|upper|lower|trim|ltrim|rtrim|left|right|substring|replace|strftime|format)$/
