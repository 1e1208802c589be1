import { cast } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'

/** A query whose CASEs are texts in every branch where they are in one: MySQL and SQLite let a text stand beside a number. */
export function levelBranches(query: QueryNode): QueryNode {
  return mapEverywhere(query, (expression) => {
    if (expression.class !== 'CASE') return expression
    const { case_checks: checks, else_expr: otherwise } = expression
    const branches = [...checks.map(({ then_expr: then }) => then), otherwise]
    if (!branches.some(isText)) return expression
    return {
      ...expression,
      case_checks: checks.map((check) => ({ ...check, then_expr: asText(check.then_expr) })),
      else_expr: asText(otherwise),
    }
  })
}

function isText(part: Expression): boolean {
  if (part.class === 'CAST') return part.cast_type.id === 'VARCHAR'
  if (part.class === 'CONSTANT') return part.value.type.id === 'VARCHAR' && !part.value.is_null
  return part.class === 'FUNCTION' && textual.test(part.function_name)
}

const textual = /^(?:concat(?:_ws)?|\|\||strftime|upper|lower|trim|substring|left|right|replace)$/

function asText(part: Expression): Expression {
  const isNull = part.class === 'CONSTANT' && part.value.is_null
  return isNull || isText(part) ? part : cast(part, 'VARCHAR')
}
