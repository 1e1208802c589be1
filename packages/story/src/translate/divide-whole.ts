import { columnFinder } from '../analyze/column-finder.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'

/** Databases in which a whole number divided by another is a whole number. */
const whole: ReadonlySet<string> = new Set(['sqlite', 'postgres', 'postgresql', 'tsql'])

/** A query that divides whole numbers as its own database does: a count over a greater one is nothing. */
export function divideWhole(query: QueryNode, world: World, dialect: string): QueryNode {
  if (!whole.has(dialect)) return query
  const find = columnFinder(query, world)
  const isWhole = (part: Expression): boolean => {
    const column = find(part)?.column
    if (column) return /^U?(?:TINY|SMALL|BIG)?INT(?:EGER)?$/.test(column.type)
    switch (part.class) {
      case 'CONSTANT':
        return /INT/.test(part.value.type.id)
      case 'CAST':
        return /INT/.test(part.cast_type.id)
      case 'CASE':
        return [part.else_expr, ...part.case_checks.map(({ then_expr: then }) => then)].every(
          (each) => isWhole(each) || (each.class === 'CONSTANT' && each.value.is_null === true),
        )
      case 'FUNCTION': {
        const { function_name: name, children = [] } = part
        if (/^count(?:_star)?$/.test(name)) return true
        // PostgreSQL sums its longest numbers as decimals
        if (name === 'sum') return children.every((each) => isWhole(each) && !isLong(each, dialect))
        return /^(?:[-+*%]|\/\/|min|max|abs|coalesce|length)$/.test(name) && children.every(isWhole)
      }
      default:
        return false
    }
  }
  const isLong = (part: Expression, asked: string): boolean =>
    asked.startsWith('postgres') && find(part)?.column.type === 'BIGINT'
  return mapEverywhere(query, (expression) =>
    expression.class === 'FUNCTION' &&
    expression.function_name === '/' &&
    expression.children?.length === 2 &&
    expression.children.every(isWhole)
      ? { ...expression, function_name: '//' }
      : expression,
  )
}
