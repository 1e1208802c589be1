import { call, cast } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression } from '../tree/node.ts'

/** SQLite's days are texts, of which it subtracts the numbers that they begin with: their years. */
export function subtractYears<Tree>(tree: Tree): Tree {
  return mapEverywhere(tree, (expression) => {
    if (expression.class !== 'FUNCTION' || expression.function_name !== '-') return expression
    const { children = [] } = expression
    const isOfDays =
      children.length === 2 && children.some(isDay) && children.every((part) => isRead(part))
    return isOfDays ? { ...expression, children: children.map(takeYear) } : expression
  })
}

function isDay(part: Expression): boolean {
  return part.class === 'CAST' && /^(?:DATE|TIMESTAMP.*)$/.test(part.cast_type.id)
}

function isRead(part: Expression): boolean {
  return isDay(part) || part.class === 'COLUMN_REF'
}

function takeYear(part: Expression): Expression {
  return call('year', [cast(part, 'TIMESTAMP', true)])
}
