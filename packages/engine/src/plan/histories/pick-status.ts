import { pickWeighted } from '../../generators/pick-weighted.ts'
import { weighValues } from '../../generators/weigh-values.ts'
import { drawKey } from '../../random/hash.ts'
import { call, column, number, or, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import { mixColumn, type Plan, type TablePlan } from '../plan.ts'
import type { StatusWords } from './find-status-words.ts'

/** Picks one of the statuses at some places, each as often as its word suggests; the `nth` draw of the column. */
export function pickStatus(
  plan: Plan,
  { table }: TablePlan,
  status: string,
  found: StatusWords,
  nth: number,
): (places: readonly number[]) => Expression {
  const key = drawKey(plan.settings.seed, `${table.id}.${status}`, nth)
  const drawn = call('draw', column(mixColumn), number(key))
  const weights = weighValues(found.words, `${table.name} ${status}`)
  return (places) =>
    pickWeighted(
      places.map((at) => ({
        value: found.link ? number(at) : text(found.words[at] ?? ''),
        weight: weights[at] ?? 1,
      })),
      drawn,
    )
}

/** Whether a row has one of the statuses at some places, read from the column that holds what was drawn for it. */
export function isAmong(
  found: StatusWords,
  target: string,
  drawn: string,
): (places: readonly number[]) => Expression {
  return (places) =>
    mapExpression(or(...places.map(found.isAt)), (node) =>
      node.kind === 'column' && node.path[0] === target ? column(drawn) : node,
    )
}
