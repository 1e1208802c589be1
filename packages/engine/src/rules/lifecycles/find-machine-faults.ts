import type { RuleContext } from '../rule-context.ts'
import type { LifecycleRule, LifecycleState } from './lifecycle-rule.ts'
import { listNext } from './list-layers.ts'

/** Shares are given with rounding, such as 0.333. */
const rounding = 1e-6

/** Reports shares above 1, a life that cannot end, and, as a remark, states that none comes to. */
export function findMachineFaults(
  { start, states }: Pick<LifecycleRule, 'start' | 'states'>,
  { report, note }: RuleContext,
): boolean {
  const exceeding = states.filter((state) => sum(state) > 1 + rounding)
  for (const { name, moves, place } of exceeding) {
    const shares = moves.map(({ to, share }) => `${to} ${share}`).join(', ')
    const message = `The moves from "${name}" have shares that sum to ${Number(sum({ moves }).toFixed(6))}.`
    report('SHARES_DO_NOT_SUM', place, message, `They are ${shares}; the most is 1.`)
  }
  const reached = reach([start], states)
  const isEnd = (state: LifecycleState): boolean => sum(state) < 1 - rounding
  const caught = states.filter(({ name }) => {
    const onward = reach([name], states)
    return reached.has(name) && !states.some((state) => onward.has(state.name) && isEnd(state))
  })
  const [first] = caught
  if (first && exceeding.length === 0) {
    const circle = caught.map(({ name }) => name).join(', ')
    const message = `No life that comes to "${first.name}" ends: ${circle} lead only to each other.`
    const hint = 'Add a state without moves, or let the shares of one sum to less than 1.'
    report('LIFECYCLE_ENDLESS', first.place, message, hint)
  }
  for (const { name, place } of states.filter((state) => !reached.has(state.name))) {
    const message = `No life comes to the state "${name}".`
    note('STATE_UNREACHED', place, message, `Let a move with a share lead to it, or remove it.`)
  }
  return exceeding.length === 0 && !first
}

function sum({ moves }: Pick<LifecycleState, 'moves'>): number {
  return moves.reduce((total, { share }) => total + share, 0)
}

function reach(from: readonly string[], states: readonly LifecycleState[]): ReadonlySet<string> {
  const reached = new Set(from)
  for (const name of reached)
    for (const to of states.filter((state) => state.name === name).flatMap(listNext))
      reached.add(to)
  return reached
}
