import { call, modulo, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** So many digits of a whole number, the last one first. */
export function digitsOf(whole: Expression, count: number): readonly Expression[] {
  return Array.from({ length: count }, (_, i) =>
    modulo(i === 0 ? whole : call('div', whole, number(10 ** i)), number(10)),
  )
}
