import type { ForeignKey } from '../../model/schema.ts'
import { call, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import {
  type Agreeing,
  type ColumnPlan,
  type Lookup,
  linkRow,
  type Plan,
  type TablePlan,
} from '../plan.ts'
import { countRows } from '../rows/estimate-rows.ts'
import { isNullable } from './find-needed.ts'
import { draw, type Plain } from './popularity.ts'

export function groupedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  placed: Agreeing,
  plain: Plain,
): readonly ColumnPlan[] {
  const size: Lookup = {
    alias: `${key.link} group`,
    relation: placed.group,
    on: placed.keys.map((equals, i) => ({ column: `key${i + 1}`, equals })),
  }
  const nth = `${key.link}#nth`
  const member: Lookup = {
    alias: `${key.link} member`,
    relation: `${placed.group}, members`,
    on: [
      ...placed.keys.map((equals, i) => ({ column: `key${i + 1}`, equals })),
      { column: 'nth', equals: column(nth) },
    ],
  }
  const found = column(member.alias, 'member')
  const any = call('below', draw(plan, table, key, 3), countRows(plan, key.parent))
  // where what it agrees with is absent, a required link takes any parent
  const mustFind =
    !isNullable(table.table.columns, key) &&
    placed.keys.some((path) => mayBeAbsent(plan, table, path))
  return [
    {
      name: nth,
      expression: call('below', draw(plan, table, key, 0), column(size.alias, 'members')),
      lookups: [size],
      generator: 'link',
      why: `which ${key.parent} of those that agree`,
    },
    plain(
      mustFind ? call('coalesce', found, any) : found,
      `a ${key.parent} that agrees with the row's other links`,
      [member],
    ),
  ]
}

/** Whether a path of links may end before its end. */
function mayBeAbsent(plan: Plan, table: TablePlan, path: Expression): boolean {
  if (path.kind !== 'column') return false
  let at: TablePlan | undefined = table
  for (const step of path.path) {
    const key: ForeignKey | undefined = at?.table.foreignKeys.find(
      ({ link }) => link === step || linkRow(link) === step,
    )
    if (!at || !key) return false
    if (isNullable(at.table.columns, key)) return true
    at = plan.tables[key.parent]
  }
  return false
}
