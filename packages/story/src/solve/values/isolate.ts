import { call } from '../../tree/build.ts'
import type { Comparison, Expression } from '../../tree/node.ts'
import { listCells } from '../symbolic/list-cells.ts'

/**
 * What a variable would be were both sides of a comparison equal: `price * quantity = 80` gives `80 / price`
 * for the quantity. Null where it stands on both sides, or in what cannot be turned round.
 */
export function isolate(
  { left, right }: Comparison,
  isVariable: (cell: number) => boolean,
): Expression | null {
  const holds = (part: Expression): boolean => listCells(part).some(isVariable)
  if (holds(left) === holds(right)) return null
  return holds(left) ? turn(left, right, holds) : turn(right, left, holds)
}

/** Takes from around the variable, one operation at a time. */
function turn(
  around: Expression,
  value: Expression,
  holds: (part: Expression) => boolean,
): Expression | null {
  if (around.class === 'CELL') return value
  if (around.class === 'CAST') return turn(around.child, value, holds)
  if (around.class !== 'FUNCTION') return null
  const { function_name: name, children: [first, second, ...others] = [] } = around
  if (first && /^(?:round|floor|ceil|ceiling|trunc)$/.test(name)) return turn(first, value, holds)
  if (!first || !second || others.length > 0 || holds(first) === holds(second)) return null
  const inverse = inverses[name]?.[holds(first) ? 0 : 1]
  if (!inverse) return null
  const [inner, other] = holds(first) ? [first, second] : [second, first]
  const [operator, isSwapped] = inverse
  const sides = isSwapped ? [other, value] : [value, other]
  return turn(inner, call(operator, sides, true), holds)
}

/** What undoes an operator for its first and for its second operand, and whether the operand then comes first. */
const inverses: Readonly<
  Record<string, readonly [readonly [string, boolean], readonly [string, boolean]]>
> = {
  '+': [
    ['-', false],
    ['-', false],
  ],
  '-': [
    ['+', false],
    ['-', true],
  ],
  '*': [
    ['/', false],
    ['/', false],
  ],
  '/': [
    ['*', false],
    ['/', true],
  ],
}
