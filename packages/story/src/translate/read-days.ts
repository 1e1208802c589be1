import { columnFinder } from '../analyze/column-finder.ts'
import { cast } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'
import { isTextual, type World } from '../world/world.ts'

/** A query whose calls of one function on days read them from texts first, as other databases do by themselves. */
export function readDays(query: QueryNode, called: string, world: World): QueryNode {
  const find = columnFinder(query, world)
  const isText = (part: Expression): boolean => {
    const column = find(part)?.column
    // the column of a common table has no table of the schema
    return part.class !== 'COLUMN_REF' || column === undefined || isTextual(column)
  }
  return mapEverywhere(query, (expression) => {
    if (expression.class !== 'FUNCTION' || expression.function_name !== called) return expression
    const { children = [] } = expression
    const last = children.at(-1)
    if (!last || last.class === 'CAST' || !isText(last)) return expression
    const read = cast(last, 'TIMESTAMP')
    if (called === 'to_timestamp') return { ...read, ...keepAlias(expression.alias) }
    return { ...expression, children: [...children.slice(0, -1), read] }
  })
}

function keepAlias(alias: string | undefined): { readonly alias?: string } {
  return alias ? { alias } : {}
}
