import { add, modulo, multiply, number, subtract, sum } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** The digits of a number, each as often as its place weighs. */
export function weighDigits(digits: readonly Expression[], weights: readonly number[]): Expression {
  return sum(
    digits.map((digit, i) => {
      const weight = weights[i % weights.length] ?? 1
      return weight === 1 ? digit : multiply(digit, number(weight))
    }),
  )
}

/** The digit that fills a sum, below 1000, up to a ten. */
export function fillToTen(weighed: Expression, fixed = 0): Expression {
  const all = fixed === 0 ? weighed : add(weighed, number(fixed))
  return modulo(subtract(number(1000), all), number(10))
}
