import type { RuleContext } from './rule-context.ts'
import type { RuleCase } from './rules.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** Reports values that leave `times` nothing to say. */
export function findTimesConflict(
  times: RuleEntry,
  cases: readonly RuleCase[],
  context: RuleContext,
): void {
  for (const { value, place } of cases) {
    // what has not happened has no time
    const isNothing = value.kind === 'literal' && value.value === null
    if (value.kind === 'after' || isNothing) continue
    const isStepped = value.kind === 'range' && value.step !== null
    if (value.kind === 'range' && value.distribution.kind === 'uniform' && !isStepped) continue
    const where = `line ${place.line}`
    const [message, hint] =
      value.kind === 'range'
        ? [
            `"${isStepped ? 'step' : 'distribution'}" (${where}) and "times" both say how the range is filled.`,
            'Remove one of them.',
          ]
        : [
            `"times" says how often things happen when, and the value (${where}) is a ${value.kind}.`,
            'Times go with range, with after, or stand alone.',
          ]
    context.report('RULE_KEYS_CONFLICT', times.place, message, hint)
  }
}
