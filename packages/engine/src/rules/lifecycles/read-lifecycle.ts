import { listKeys } from '../../model/list-keys.ts'
import { suggestName } from '../../names/suggest-name.ts'
import { findContradictions } from '../faults/find-contradictions.ts'
import { listAllowed } from '../list-allowed.ts'
import { nameTarget, type RuleContext, type Target } from '../rule-context.ts'
import { readKeys, readMap, readNumberKey, readWords, requireKey } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { findMachineFaults } from './find-machine-faults.ts'
import type { LifecycleRule, LifecycleState } from './lifecycle-rule.ts'
import { listLayers } from './list-layers.ts'
import { readHistory } from './read-history.ts'
import { readMoves } from './read-moves.ts'
import { readStateTimes } from './read-state-times.ts'
import { readTimeColumn } from './read-time-column.ts'

/** `lifecycle: { start: placed, at: created_at, moves: { placed: { paid: { within: … } } } }`. */
export function readLifecycle(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): LifecycleRule | null {
  const map = readMap(entry, context)
  const known = ['start', 'at', 'moves', 'steps', 'times', 'history']
  const keys = map && readKeys(map, known, context)
  const [first, when, moves] = ['start', 'at', 'moves'].map((key) =>
    keys ? (requireKey(keys, key, entry, context) ?? undefined) : undefined,
  )
  if (!keys || !first || !when || !moves || !holdsStates(entry, target, context)) return null
  const start = readWords(first, context)
  const at = readTimeColumn(when, target.table, context)
  const states = start === null ? null : readMoves(moves, start, target, context)
  const bound = keys.get('steps')
  const most = bound
    ? readNumberKey(bound, { least: 2, most: mostSteps, whole: true }, context)
    : null
  if (start === null || at === null || !states || (bound && most === null)) return null
  const isNamed = namesStart(first, start, states, context) && fitsColumn(states, target, context)
  if (!isNamed || !findMachineFaults({ start, states }, context)) return null
  const steps = countSteps(start, states, most)
  const [times, history] = [keys.get('times'), keys.get('history')]
  return {
    start,
    at,
    states,
    steps,
    history: history ? readHistory(history, states, target, context) : null,
    times: times ? readStateTimes(times, { at, start, states }, target, context) : [],
    place: entry.place,
  }
}

/** More would make statements that no database takes. */
const mostSteps = 40

/** Lives that may go round are cut here, unless the rule says where. */
const usualSteps = 12

/** As many as the longest life has, where none goes round. */
function countSteps(start: string, states: readonly LifecycleState[], most: number | null): number {
  const layers = listLayers({ start, states, steps: states.length + 1 })
  const isRound = layers.length > states.length
  return isRound ? (most ?? usualSteps) : Math.min(most ?? mostSteps, layers.length)
}

function holdsStates(entry: RuleEntry, target: Target, context: RuleContext): boolean {
  const { table, column } = target
  const link = table.foreignKeys.find(({ columns }) => columns.includes(column.name))
  const isList = link?.columns.length === 1
  const isWord = !link && (column.type.kind === 'text' || column.type.kind === 'enum')
  const isKey = listKeys(table).some(
    ({ columns }) => columns.length === 1 && columns[0] === column.name,
  )
  if ((isList || isWord) && !isKey) return true
  const why = isKey ? 'holds no value twice' : `is ${column.typeText}`
  const message = `The column "${nameTarget(target)}" cannot hold states: it ${why}.`
  const hint = 'A state is a text, an enum or a link to a list of statuses.'
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
  return false
}

/** A start without moves is a slip of the pen. */
function namesStart(
  { place }: RuleEntry,
  start: string,
  states: readonly LifecycleState[],
  context: RuleContext,
): boolean {
  if (states.some(({ name, moves }) => name === start && moves.length > 0)) return true
  const names = states.filter(({ moves }) => moves.length > 0).map(({ name }) => name)
  const message = `No move leads out of the first state "${start}".`
  const hint = suggestName(start, names, 'Moves lead out of') || `Write moves: { ${start}: { … } }.`
  context.report('UNKNOWN_STATE', place, message, hint)
  return false
}

/** The states of an enum or a CHECK are its values; a text must have room for the longest. */
function fitsColumn(
  states: readonly LifecycleState[],
  target: Target,
  context: RuleContext,
): boolean {
  const { type } = target.column
  const allowed = listAllowed(target)
  const isLink = target.table.foreignKeys.some(({ columns }) => columns[0] === target.column.name)
  if (isLink) return true
  const unknown = states.filter(({ name }) => allowed.length > 0 && !allowed.includes(name))
  for (const { name, place } of unknown) {
    const message = `The column "${nameTarget(target)}" never has the value "${name}".`
    context.report('UNKNOWN_VALUE', place, message, suggestName(name, allowed, 'Its values are'))
  }
  const room = type.kind === 'text' ? (type.maxLength ?? Number.POSITIVE_INFINITY) : Infinity
  const long = states.find(({ name }) => [...name].length > room)
  if (long) {
    const message = `The state "${long.name}" does not fit the column "${nameTarget(target)}" (${target.column.typeText}).`
    context.report('RULE_CONTRADICTS_TYPE', long.place, message, 'Give it a shorter name.')
  }
  if (unknown.length > 0 || long) return false
  const options = states.map(({ name }) => ({ value: name, weight: 1 }))
  const [first] = states
  if (first)
    findContradictions({ kind: 'choice', options }, target, first.place, context, 'lifecycle')
  return true
}
