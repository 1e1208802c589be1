import type { Diagnostic } from '@worldloom/diagnostics'
import { suggestName } from '../../names/suggest-name.ts'
import { findWaitBounds } from '../../rules/lifecycles/find-wait-bounds.ts'
import type { LifecycleRule } from '../../rules/lifecycles/lifecycle-rule.ts'
import { toAxis } from '../../values/to-axis.ts'
import type { Plan } from '../plan.ts'
import { findLinkOf, findStateWords } from './find-state-words.ts'

/** What only the run can tell of a life cycle: its list has the states, and the anchor leaves time for them. */
export function findLifeFaults(
  plan: Plan,
  table: string,
  column: string,
  life: LifecycleRule,
): readonly Diagnostic[] {
  return [
    ...findUnknownStates(plan, table, column, life),
    ...findLateStates(plan, table, column, life),
  ]
}

function findUnknownStates(
  plan: Plan,
  table: string,
  column: string,
  life: LifecycleRule,
): readonly Diagnostic[] {
  const key = findLinkOf(plan, table, column)
  if (!key) return []
  const { words } = findStateWords(plan, key, life)
  const known = words.filter((word) => word !== null)
  if (known.length === 0)
    return [
      {
        code: 'UNKNOWN_STATE',
        severity: 'error',
        message: `The states of "${table}.${column}" are rows of "${key.parent}", and nothing says what rows that has.`,
        hint: `Give "${key.parent}" as reference data.`,
        place: life.place,
      },
    ]
  return life.states
    .filter(({ name }) => !known.includes(name))
    .map(({ name, place }) => ({
      code: 'UNKNOWN_STATE',
      severity: 'error',
      message: `"${key.parent}" has no row for the state "${name}".`,
      hint: suggestName(name, known, 'It has'),
      place,
    }))
}

/** Where the beginning is given by a range, its earliest instant leaves the most time. */
function findLateStates(
  plan: Plan,
  table: string,
  column: string,
  life: LifecycleRule,
): readonly Diagnostic[] {
  const type = plan.tables[table]?.table.columns.find(({ name }) => name === life.at)?.type
  const cases = plan.rules.tables[table]?.columns[life.at]?.cases ?? []
  const ranges = cases.flatMap(({ value }) => (value.kind === 'range' ? [value] : []))
  if (!type || ranges.length === 0 || ranges.length < cases.length) return []
  const earliest = Math.min(...ranges.map(({ minimum }) => toAxis(minimum, type)))
  const left = Date.parse(plan.settings.now) / 1000 - earliest
  const bounds = findWaitBounds(life, life.start)
  return life.states
    .filter(({ name }) => (bounds.get(name)?.least ?? 0) > left)
    .map(({ name, place }) => ({
      code: 'STATE_TOO_LATE',
      severity: 'error',
      message: `No row of "${table}" can come to the state "${name}" of "${column}": with the waits before it, it begins after ${plan.settings.now}.`,
      hint: `Shorten the waits, or let "${life.at}" begin earlier.`,
      place,
    }))
}
