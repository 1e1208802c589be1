import type { ForeignKey } from '../../model/schema.ts'
import { add, call, column, modulo, multiply, number } from '../../sql/build.ts'
import { type ColumnPlan, type LinkPlan, type Plan, rowColumn, type TablePlan } from '../plan.ts'
import { estimateRows } from '../rows/estimate-rows.ts'
import { offset, type Plain, scatter } from './popularity.ts'

/**
 * One end of a pair that no other row has: a row of the parent and another one, up to half of all rows further on in
 * their circle, so that no two come together twice in either order.
 */
export function pairedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  { end, ends }: Extract<LinkPlan, { kind: 'paired' }>,
  plain: Plain,
): readonly ColumnPlan[] {
  const rows = estimateRows(plan, key.parent)
  const pairs = rows * Math.floor((rows - 1) / 2)
  // both ends must count alike
  const first = table.table.foreignKeys.find(({ link }) => link === ends[0]) ?? key
  const start = number(offset(plan, table, first))
  const nth = modulo(add(multiply(column(rowColumn), number(scatter)), start), number(pairs))
  const one = modulo(nth, number(rows))
  const steps = add(call('div', nth, number(rows)), number(1))
  const other = modulo(add(one, steps), number(rows))
  // the circle goes through the rows in no order that a reader would see
  const [here, there] = [one, other].map((place) =>
    modulo(add(multiply(place, number(circle)), start), number(rows)),
  )
  const pick = end === 'lower' ? 'least' : 'greatest'
  const met = call(pick, here ?? one, there ?? other)
  return [plain(met, `the ${end} of two ${key.parent} that meet once`)]
}

/** A prime above every row count and unlike the other one, so that it permutes rows too. */
const circle = 2246822519
