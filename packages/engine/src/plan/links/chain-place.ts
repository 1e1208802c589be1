import type { ForeignKey } from '../../model/schema.ts'
import { add, call, choose, column, equal, nothing, number } from '../../sql/build.ts'
import { type ColumnPlan, rowColumn, type TablePlan } from '../plan.ts'
import { isNullable } from './find-needed.ts'
import { listGroups, placeWithin } from './place-within.ts'
import type { Plain } from './popularity.ts'

/** Each row leads to the one before it in its group, as versions do; the first of a group begins a chain. */
export function chainPlace(
  table: TablePlan,
  key: ForeignKey,
  { within }: { within: readonly string[] },
  plain: Plain,
): readonly ColumnPlan[] {
  const row = column(rowColumn)
  const first = isNullable(table.table.columns, key) ? nothing : row
  const groups = listGroups(table, within)
  const isFirst = equal(placeWithin(table, within).nth, number(0))
  // rows of one parent lie beside each other, where no window is needed
  const before = groups === null ? add(row, number(-1)) : call('max_before', row, row, ...groups)
  return [plain(choose([[isFirst, first]], before), `the ${key.parent} before it`)]
}
