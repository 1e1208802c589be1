import type { Expression } from '../tree/node.ts'

/** Whether an expression is a condition, and so true, false or unknown. */
export function isTruth(expression: Expression): boolean {
  switch (expression.class) {
    case 'COMPARISON':
    case 'CONJUNCTION':
    case 'BETWEEN':
      return true
    case 'OPERATOR':
      return /^(?:COMPARE_(?:NOT_)?IN|OPERATOR_(?:NOT|IS_(?:NOT_)?NULL))$/.test(expression.type)
    case 'FUNCTION':
      return /^!?~~/.test(expression.function_name)
    default:
      return false
  }
}
