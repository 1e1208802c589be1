import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { matchPattern } from '../patterns/match-pattern.ts'

/** With less room, a number behind the text would leave nothing of it. */
const room = 5

/**
 * What repeated rows of a short text get, null where there is room for a number: `4K`, a digit first, so that it is none
 * of the codes that a list holds.
 */
export function shortRepeats(context: Context): Expression | null {
  const { maximumLength, patterns } = context.domain
  if (maximumLength === null || maximumLength > room || patterns.length > 0) return null
  const pattern = `[0-9][A-Z0-9]{${Math.max(maximumLength - 1, 0)}}`
  return matchPattern({ ...context, mustDiffer: true }, pattern)?.expression ?? null
}
