import type { ForeignKey } from '../../model/schema.ts'
import { call, column } from '../../sql/build.ts'
import type { NamedList } from '../../sql/query.ts'
import { type ColumnPlan, linkRow, type Plan, type TablePlan } from '../plan.ts'
import { countRows } from '../rows/estimate-rows.ts'
import { draw, type Plain, popularityRank, scatterRank, usualSkew } from './popularity.ts'

/** Where the path may break off, since a link on it may be absent, any parent will do. */
export function derivedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  path: readonly string[],
  plain: Plain,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const end = column(...path.slice(0, -1), linkRow(path.at(-1) ?? ''))
  const why = `the ${key.parent} that ${path.join(', ')} leads to`
  if (!mayBreakOff(plan, table, path)) return [plain(end, why)]
  const rows = countRows(plan, key.parent)
  const any = scatterRank(
    plan,
    table,
    key,
    popularityRank(usualSkew, draw(plan, table, key, 0), rows, lists),
    rows,
  )
  return [plain(call('coalesce', end, any), `${why}, or any where that is absent`)]
}

function mayBreakOff(plan: Plan, start: TablePlan, path: readonly string[]): boolean {
  let table: TablePlan | undefined = start
  for (const link of path) {
    const key: ForeignKey | undefined = table?.table.foreignKeys.find(
      (candidate) => candidate.link === link,
    )
    const columns = table?.table.columns.filter(({ name }) => key?.columns.includes(name)) ?? []
    if (columns.some(({ nullable }) => nullable)) return true
    table = key && plan.tables[key.parent]
  }
  return false
}
