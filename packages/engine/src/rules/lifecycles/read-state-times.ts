import { suggestName } from '../../names/suggest-name.ts'
import type { RuleContext, Target } from '../rule-context.ts'
import { readMap } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { isNullable } from '../values/read-scalar.ts'
import type { LifecycleRule, StateTime } from './lifecycle-rule.ts'
import { readTimeColumn } from './read-time-column.ts'

/** `times: { shipped: shipped_at }`: columns of the row that hold when a state began. */
export function readStateTimes(
  entry: RuleEntry,
  { at, start, states }: Pick<LifecycleRule, 'at' | 'start' | 'states'>,
  target: Target,
  context: RuleContext,
): readonly StateTime[] {
  return (readMap(entry, context)?.entries ?? []).flatMap((item) => {
    const { text: state } = item.key
    const names = states.map(({ name }) => name)
    if (!names.includes(state)) {
      const message = `The life cycle has no state "${state}".`
      const hint = suggestName(state, names, 'Its states are')
      context.report('UNKNOWN_STATE', item.place, message, hint)
      return []
    }
    const name = readTimeColumn(item, target.table, context)
    const column = target.table.columns.find((candidate) => candidate.name === name)
    if (!column) return []
    if (column.name === at) {
      const message = `The column "${column.name}" says when the life begins, and cannot follow from it.`
      context.report('RULE_KEYS_CONFLICT', item.place, message, 'Leave it out of times.')
      return []
    }
    if (state !== start && !isNullable({ ...target, column })) {
      const message = `Not every row comes to the state "${state}", and "${column.name}" is NOT NULL.`
      context.report('RULE_CONTRADICTS_NOT_NULL', item.place, message, 'Leave it out of times.')
      return []
    }
    return [{ state, column: column.name, place: item.place }]
  })
}
