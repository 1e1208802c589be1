import { call, cast, textConstant } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'

/**
 * A query whose `DATEDIFF(later, earlier)`, left so where MySQL divides it by DIV, is a number of days, and whose spans of
 * several parts have each sign beside its number, as DuckDB wants it: PostgreSQL reads `1 month - 1 day` as well.
 */
export function spellSpans(query: QueryNode): QueryNode {
  return mapEverywhere(query, (expression) => {
    if (expression.class === 'CAST' && expression.cast_type.id === 'INTERVAL')
      return { ...expression, child: joinSigns(expression.child) }
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

function joinSigns(span: Expression): Expression {
  const text = span.class === 'CONSTANT' ? span.value.value : null
  if (typeof text !== 'string' || !/[-+]\s+\d/.test(text)) return span
  return textConstant(text.replaceAll(/([-+])\s+(?=\d)/g, '$1'))
}
