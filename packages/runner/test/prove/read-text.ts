import { type Expression, readExpressionNow } from '@worldloom/engine'

/** An expression as a rule writes it. `loadReader` comes before. */
export function readText(text: string): Expression {
  const expression = readExpressionNow(text, null)
  if ('severity' in expression) throw new Error(expression.message)
  return expression
}
