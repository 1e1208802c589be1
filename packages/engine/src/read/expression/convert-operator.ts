import type { A_Expr } from 'libpg-query'
import type { Expression } from '../../sql/expression.ts'
import { type Conversion, call, readNames } from './conversion.ts'
import { compare, convertInfix } from './convert-infix.ts'
import { convertAny, convertBetween, convertIn, readList } from './convert-membership.ts'
import { convertLike, convertSimilar } from './convert-pattern.ts'

/** Operators: arithmetic, comparison, `between`, `in`, `any`, patterns. */
export function convertOperator(body: A_Expr, conversion: Conversion): Expression {
  const operator = readNames(body.name).at(-1) ?? ''
  const { lexpr, rexpr } = body
  if (!rexpr) return conversion.fault(`the operator "${operator}" has nothing on its right`)
  if (!lexpr) return convertPrefix(operator, conversion.convert(rexpr), conversion)
  switch (body.kind) {
    case 'AEXPR_OP':
      return convertInfix(operator, lexpr, rexpr, conversion)
    case 'AEXPR_IN':
      return convertIn(lexpr, readList(rexpr).map(conversion.convert), operator !== '=', conversion)
    case 'AEXPR_OP_ANY':
    case 'AEXPR_OP_ALL':
      return convertAny(operator, body.kind === 'AEXPR_OP_ANY', lexpr, rexpr, conversion)
    case 'AEXPR_DISTINCT':
      return compare('distinct', lexpr, rexpr, conversion)
    case 'AEXPR_NOT_DISTINCT':
      return compare('not-distinct', lexpr, rexpr, conversion)
    case 'AEXPR_NULLIF':
      return call('nullif', conversion.convert(lexpr), conversion.convert(rexpr))
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
      return convertLike(
        {
          operand: lexpr,
          pattern: rexpr,
          negated: operator.startsWith('!'),
          ignoreCase: body.kind === 'AEXPR_ILIKE',
        },
        conversion,
      )
    case 'AEXPR_SIMILAR':
      return convertSimilar(
        { operand: lexpr, pattern: rexpr, negated: operator.startsWith('!'), ignoreCase: false },
        conversion,
      )
    case 'AEXPR_BETWEEN':
    case 'AEXPR_NOT_BETWEEN':
    case 'AEXPR_BETWEEN_SYM':
    case 'AEXPR_NOT_BETWEEN_SYM':
      return convertBetween(body.kind, lexpr, readList(rexpr), conversion)
    default:
      return conversion.fault(`the operator "${operator}" is not known in this form`)
  }
}

function convertPrefix(operator: string, operand: Expression, conversion: Conversion): Expression {
  if (operator === '+') return operand
  if (operator === '@') return call('abs', operand)
  if (operator !== '-') return conversion.fault(`the operator "${operator}" is not known`)
  if (operand.kind === 'number') {
    const { text } = operand
    return { kind: 'number', text: text.startsWith('-') ? text.slice(1) : `-${text}` }
  }
  return { kind: 'unary', operator: '-', operand }
}
