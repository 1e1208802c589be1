import { add, call, modulo, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/**
 * An instant, in seconds, moved back into the hours in which goods come and go: from eight to five. It never becomes
 * later, and of two the earlier one stays so, so that what had come in before something went out still has.
 */
export function byDay(seconds: Expression): Expression {
  const since = modulo(subtract(seconds, number(opens)), number(day))
  const moved = call('div', multiply(since, number(hours)), number(24))
  return add(subtract(seconds, since), moved)
}

const day = 86_400
const opens = 8 * 3600
const hours = 9
