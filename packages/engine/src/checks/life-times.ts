import { findDominators } from '../rules/lifecycles/find-dominators.ts'
import { findWaitBounds } from '../rules/lifecycles/find-wait-bounds.ts'
import { listLayers } from '../rules/lifecycles/list-layers.ts'
import { quoteText } from '../sql/quote.ts'
import type { Machine } from './promise.ts'
import { findColumn, openScope, type Scope } from './write/scope.ts'
import { isGenerated, selectRows } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

interface Fault {
  readonly where: string
  readonly why: string
}

interface Timed {
  readonly state: string
  readonly column: string
}

/** Each way in which a state and the times of states can contradict each other is one condition. */
export const lifeTimes: WriteCheck<'life-times'> = (claim, table, context) => {
  const { status, word, at, machine, times } = claim
  const scope = openScope(context, table)
  const state = scope.follow(word.slice(0, -1)).name(word.at(-1) ?? '')
  const known = [{ state: machine.start, column: at }, ...times]
  // a life that comes back to its first state began it later than at first
  const isRound = findWaitBounds(machine, machine.start).has(machine.start)
  const lasting = isRound ? times : known
  const faults = [
    ...findStrayStates(state, machine),
    ...times.flatMap((time) => findStrayTimes(state, time, machine, scope)),
    ...times.flatMap((time) => findMissing(state, time, machine, scope)),
    ...known.flatMap((first, i) =>
      known.slice(i + 1).flatMap((second) => findPairs(first, second, machine, scope)),
    ),
    ...times.map(({ column }) => ({
      where: `${scope.name(column)} > ${writeNow(scope)}`,
      why: `${column} is after the present`,
    })),
    ...lasting.flatMap((time) => findOverdue(state, time, machine, scope)),
  ]
  const branches = faults.map(({ where, why }) => `WHEN ${where} THEN ${quoteText(why)}`)
  return selectRows(scope, {
    where: `(${faults.map(({ where }) => `(${where})`).join(' OR ')}) AND ${isGenerated(scope, status)}`,
    why: `CASE ${branches.join(' ')} END`,
  })
}

function findStrayStates(state: string, machine: Machine): readonly Fault[] {
  const names = [...new Set(listLayers(machine).flatMap((layer) => layer.map(({ name }) => name)))]
  const where = `${state} IS NULL OR ${state} NOT IN (${listTexts(names)})`
  return [{ where, why: `no life comes to its state` }]
}

/** A row that has a state's time must be in a state that follows from it. */
function findStrayTimes(
  state: string,
  time: Timed,
  machine: Machine,
  scope: Scope,
): readonly Fault[] {
  const onward = [time.state, ...findWaitBounds(machine, time.state).keys()]
  const where = `${scope.name(time.column)} IS NOT NULL AND ${state} NOT IN (${listTexts(onward)})`
  return [
    { where, why: `${time.column} is there, and its state does not follow from ${time.state}` },
  ]
}

/** A row whose state has only ways through another has that one's time. */
function findMissing(state: string, time: Timed, machine: Machine, scope: Scope): readonly Fault[] {
  const behind = [...findDominators(machine)].flatMap(([name, needed]) =>
    needed.has(time.state) ? [name] : [],
  )
  const where = `${scope.name(time.column)} IS NULL AND ${state} IN (${listTexts(behind)})`
  return [
    { where, why: `${time.column} is missing, and its state has only ways through ${time.state}` },
  ]
}

/** Two times are as far apart as the waits between their states, or exclude each other. */
function findPairs(first: Timed, second: Timed, machine: Machine, scope: Scope): readonly Fault[] {
  const [onward, back] = [
    findWaitBounds(machine, first.state).get(second.state),
    findWaitBounds(machine, second.state).get(first.state),
  ]
  const [one, other] = [scope.name(first.column), scope.name(second.column)]
  if (first.state === second.state) {
    const days = `CAST(${one} AS DATE) IS DISTINCT FROM CAST(${other} AS DATE)`
    return onward ? [] : [{ where: days, why: `${first.column} and ${second.column} differ` }]
  }
  if (!onward && !back) {
    const where = `${one} IS NOT NULL AND ${other} IS NOT NULL`
    return [{ where, why: `${first.column} and ${second.column} exclude each other` }]
  }
  if (onward && back) return []
  const bounds = onward ?? back
  const [from, to] = onward ? [first, second] : [second, first]
  const seconds = `${writeSeconds(scope.name(to.column))} - ${writeSeconds(scope.name(from.column))}`
  const slack = [from, to].some((time) => isDay(scope, time.column)) ? 86_400 : 1
  const where = `${seconds} < ${(bounds?.least ?? 0) - slack} OR ${seconds} > ${(bounds?.most ?? 0) + slack}`
  return [{ where, why: `${to.column} is not as long after ${from.column} as the moves take` }]
}

/** Who leaves a state for certain is not in it after the longest wait. */
function findOverdue(state: string, time: Timed, machine: Machine, scope: Scope): readonly Fault[] {
  const found = machine.states.find(({ name }) => name === time.state)
  const moves = found?.moves ?? []
  const leaves = moves.reduce((total, { share }) => total + share, 0) > 1 - 1e-6
  const layers = listLayers(machine)
  const isCut = layers.length === machine.steps && layers.at(-1)?.some((last) => last === found)
  if (!leaves || isCut) return []
  const most = Math.max(...moves.map(({ maximumSeconds }) => maximumSeconds))
  const slack = isDay(scope, time.column) ? 86_400 : 1
  const where = `${state} = ${quoteText(time.state)} AND ${writeSeconds(scope.name(time.column))} + ${most + slack} < ${writeSeconds(writeNow(scope))}`
  return [{ where, why: `it has been ${time.state} for longer than any move takes` }]
}

function isDay(scope: Scope, column: string): boolean {
  return findColumn(scope, [column]).type.kind === 'date'
}

function writeSeconds(time: string): string {
  return `epoch(CAST(${time} AS TIMESTAMP))`
}

function writeNow({ context }: Scope): string {
  return `CAST(${quoteText(context.now.replace('Z', ''))} AS TIMESTAMP)`
}

function listTexts(names: readonly string[]): string {
  return names.map(quoteText).join(', ')
}
