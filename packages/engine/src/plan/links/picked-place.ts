import type { ForeignKey } from '../../model/schema.ts'
import { call, choose, column, equal, number, text } from '../../sql/build.ts'
import type { NamedList } from '../../sql/query.ts'
import { type ColumnPlan, type Lookup, type Plan, rowColumn, type TablePlan } from '../plan.ts'
import { countRows } from '../rows/estimate-rows.ts'
import { mustMeet } from './must-meet.ts'
import { draw, type Plain, popularityRank, scatterRank } from './popularity.ts'

export function pickedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  placed: { skew: number; eligible: string | null },
  plain: Plain,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const { skew, eligible } = placed
  const rows = eligible ? call('rows_of', text(eligible)) : countRows(plan, key.parent)
  const rank = popularityRank(skew, draw(plan, table, key, 0), rows, lists)
  const scattered = scatterRank(plan, table, key, rank, rows)
  const how = skew > 0 ? 'some more often than others' : 'all alike'
  if (!eligible && mustMeet(plan, table.table.id, key)) {
    const first = equal(column(rowColumn), number(0))
    const why = `any ${key.parent}, ${how}; the first one for the first row`
    return [plain(choose([[first, number(0)]], scattered), why)]
  }
  if (!eligible) return [plain(scattered, `any ${key.parent}, ${how}`)]
  const nth = `${key.link}#nth`
  const lookup: Lookup = {
    alias: `${key.link} candidates`,
    relation: eligible,
    on: [{ column: 'nth', equals: column(nth) }],
  }
  return [
    {
      name: nth,
      expression: scattered,
      lookups: [],
      generator: 'link',
      why: `which of the ${key.parent} rows that qualify`,
    },
    plain(column(lookup.alias, 'candidate'), `a ${key.parent} that qualifies, ${how}`, [lookup]),
  ]
}
