import { printPlace } from '@worldloom/diagnostics'
import { addRule } from '../add-rule.ts'
import type { RuleContext } from '../rule-context.ts'
import type { RowRule, Rules, ValueRule } from '../rules.ts'
import type { LifecycleHistory, LifecycleRule } from './lifecycle-rule.ts'

/** Gives the columns that follow from a life cycle their rules: times of states, and steps of a history. */
export function expandLifecycles(rules: Rules, context: RuleContext): Rules {
  let expanded = rules
  for (const [table, { columns }] of Object.entries(rules.tables))
    for (const [status, { cases }] of Object.entries(columns)) {
      const value = cases[0]?.value
      if (value?.kind !== 'lifecycle') continue
      const { times, history } = value.lifecycle
      for (const { state, column, place } of times)
        expanded = addRule(
          expanded,
          table,
          column,
          { kind: 'state-time', status, state },
          place,
          context,
        )
      if (history) expanded = addHistory(expanded, table, status, value.lifecycle, history, context)
    }
  return expanded
}

function addHistory(
  rules: Rules,
  of: string,
  status: string,
  { steps }: LifecycleRule,
  history: LifecycleHistory,
  context: RuleContext,
): Rules {
  const { table, link, place } = history
  const rows = rules.tables[table]?.rows
  if (rows && !isMet(rows, link, steps)) {
    const message = `The rows of "${table}" are the steps of the lives in "${of}", 1 to ${steps} for each, and a rule asks for another number.`
    const hint = `Leave out the rule at ${printPlace(rows.place)}, or let it allow 1 to ${steps}.`
    context.report('ROWS_CONFLICT', place, message, hint)
  }
  const step = (part: 'state' | 'time' | 'before'): ValueRule => ({
    kind: 'step',
    of,
    status,
    link,
    part,
  })
  const parts = [
    [history.status, step('state')],
    [history.at, step('time')],
    ...(history.from === null ? [] : [[history.from, step('before')] as const]),
  ] as const
  return parts.reduce(
    (added, [column, value]) => addRule(added, table, column, value, place, context),
    rules,
  )
}

/** Bounds for each parent that every life keeps say nothing else. */
function isMet(rows: RowRule, link: string, steps: number): boolean {
  return (
    rows.kind === 'per-parent' &&
    rows.link === link &&
    rows.minimum <= 1 &&
    rows.maximum >= steps &&
    rows.where === null
  )
}
