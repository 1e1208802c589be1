import type { ForeignKey } from '../../model/schema.ts'
import { add, call, column, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { type ColumnPlan, type LinkPlan, linkRow, type Plan, type TablePlan } from '../plan.ts'
import { estimateRows } from '../rows/estimate-rows.ts'
import { draw, type Plain } from './popularity.ts'

/** Any day, or one that comes after those of other links by a usual number of days. */
export function datedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  { days, after }: Extract<LinkPlan, { kind: 'dated' }>,
  plain: Plain,
): readonly ColumnPlan[] {
  const any = call('below', draw(plan, table, key, 0), number(days))
  if (after.length === 0) return [plain(any, 'any day of the calendar')]
  const later = after.map(({ link, minimum, maximum }, n): Expression => {
    const gap = call('below', draw(plan, table, key, 2 + n), number(maximum - minimum + 1))
    return add(call('coalesce', column(linkRow(link)), any), add(number(minimum), gap))
  })
  const [first = any, ...others] = later
  const latest = others.length > 0 ? call('greatest', first, ...others) : first
  const last = number(estimateRows(plan, key.parent) - 1)
  return [
    plain(
      call('least', latest, last),
      `the days after ${after.map(({ link }) => link).join(', ')}`,
    ),
  ]
}
