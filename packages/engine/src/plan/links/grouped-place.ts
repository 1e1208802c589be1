import type { ForeignKey } from '../../model/schema.ts'
import { call, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { ColumnPlan, Lookup, Plan, TablePlan } from '../plan.ts'
import { draw, type Plain } from './popularity.ts'

export function groupedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  placed: { group: string; keys: readonly Expression[] },
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
  return [
    {
      name: nth,
      expression: call('below', draw(plan, table, key, 0), column(size.alias, 'members')),
      lookups: [size],
      generator: 'link',
      why: `which ${key.parent} of those that agree`,
    },
    plain(
      column(member.alias, 'member'),
      `a ${key.parent} that agrees with the row's other links`,
      [member],
    ),
  ]
}
