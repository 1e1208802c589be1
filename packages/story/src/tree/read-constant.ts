import type { Constant, Expression } from './node.ts'

/** The constant that an expression is, also a sum or a difference of whole numbers: `1999 + 1`. Null where it is none. */
export function readConstant(expression: Expression): Constant | null {
  if (expression.class === 'CONSTANT') return expression
  if (expression.class !== 'FUNCTION' || !/^[+-]$/.test(expression.function_name)) return null
  const [left, right] = (expression.children ?? []).map(readConstant)
  const [first, second] = [readWhole(left), readWhole(right)]
  if (!left || first === null || second === null) return null
  const value = expression.function_name === '+' ? first + second : first - second
  return { ...left, value: { ...left.value, value } }
}

function readWhole(constant: Constant | null | undefined): number | null {
  const { type, is_null: isNull, value } = constant?.value ?? {}
  const isWhole = type?.id === 'INTEGER' && !isNull && typeof value === 'number'
  return isWhole ? value : null
}
