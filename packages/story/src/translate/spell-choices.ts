import { choose } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { QueryNode } from '../tree/node.ts'

/** A query whose IF and IIF are CASE, so that their branches are seen. */
export function spellChoices(query: QueryNode): QueryNode {
  return mapEverywhere(query, (expression) => {
    if (expression.class !== 'FUNCTION' || !/^(?:iif|if)$/i.test(expression.function_name))
      return expression
    const [condition, yes, no] = expression.children ?? []
    if (!condition || !yes || !no) return expression
    const choice = choose(condition, yes, no)
    return expression.alias ? { ...choice, alias: expression.alias } : choice
  })
}
