import type { ForeignKey } from '../../model/schema.ts'
import { call, column } from '../../sql/build.ts'
import type { NamedList } from '../../sql/query.ts'
import { type Agreeing, type ColumnPlan, linkRow, type Plan, type TablePlan } from '../plan.ts'
import { countRows } from '../rows/estimate-rows.ts'
import { groupedPlace } from './grouped-place.ts'
import { mayBreakOff } from './may-break-off.ts'
import { draw, type Plain, popularityRank, scatterRank, usualSkew } from './popularity.ts'

/** Where the path may break off, since a link on it may be absent, any parent will do that agrees. */
export function derivedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  { path, otherwise }: { readonly path: readonly string[]; readonly otherwise: Agreeing | null },
  plain: Plain,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const end = column(...path.slice(0, -1), linkRow(path.at(-1) ?? ''))
  const why = `the ${key.parent} that ${path.join(', ')} leads to`
  if (!mayBreakOff(plan, table, path)) return [plain(end, why)]
  if (otherwise) {
    const agreeing = groupedPlace(plan, table, key, otherwise, plain)
    return agreeing.map((made) =>
      made.name === linkRow(key.link)
        ? {
            ...made,
            expression: call('coalesce', end, made.expression),
            why: `${why}, or ${made.why}`,
          }
        : made,
    )
  }
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
