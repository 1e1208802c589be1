import { call, cast, textConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { QueryNode } from '../tree/node.ts'

/** A query whose `DATEDIFF(later, earlier)`, left so where MySQL divides it by DIV, is a number of days. */
export function spellSpans(query: QueryNode): QueryNode {
  return mapEverywhere(query, (expression) => {
    if (expression.class !== 'FUNCTION' || !/^datediff$/i.test(expression.function_name))
      return expression
    const [later, earlier, more] = expression.children ?? []
    if (!later || !earlier || more) return expression
    const days = call('date_diff', [
      textConstant('day'),
      cast(earlier, 'DATE'),
      cast(later, 'DATE'),
    ])
    return expression.alias ? { ...days, alias: expression.alias } : days
  })
}
