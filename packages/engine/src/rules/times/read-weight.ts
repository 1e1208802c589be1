import type { RuleContext } from '../rule-context.ts'
import { reportShape } from '../source/read-parts.ts'
import type { RuleEntry, RuleNode, RuleScalar } from '../source/rule-node.ts'

/** A weight of a time: a number that is not negative. Null after a report. */
export function readWeight({ key, value }: RuleEntry, context: RuleContext): number | null {
  return readOwnWeight(value, key, context)
}

/** The same for a node that stands for `key`. */
export function readOwnWeight(
  node: RuleNode,
  key: RuleScalar,
  context: RuleContext,
): number | null {
  const weight = node.kind === 'scalar' ? node.value : null
  if (typeof weight === 'number' && weight >= 0 && Number.isFinite(weight)) return weight
  const message = `The weight of "${key.text}" is not a number of at least 0.`
  const hint = 'A weight of 1 is as usual, 2 twice as often, 0 never.'
  context.report('RULE_WEIGHT', node.place, message, hint)
  return null
}

/** Reports weights of which none is above zero. */
export function reportIdle(entry: RuleEntry, context: RuleContext): null {
  const hint = 'Let something have a weight above zero.'
  return reportShape(entry, 'a weight above zero', hint, context)
}
