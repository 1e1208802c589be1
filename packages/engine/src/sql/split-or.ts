import type { Expression } from './expression.ts'
import { sayOutright } from './split-and.ts'

/** A condition taken apart at OR, with what NOT denies said without it. */
export function splitOr(expression: Expression): readonly Expression[] {
  const said = sayOutright(expression)
  return said.kind === 'binary' && said.operator === 'or'
    ? [...splitOr(said.left), ...splitOr(said.right)]
    : [said]
}
