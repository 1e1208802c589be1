import type { ForeignKey } from '../../model/schema.ts'
import { call, choose, column, less, multiply, nothing, number, or } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import {
  type ColumnPlan,
  type LinkPlan,
  type Lookup,
  type Plan,
  rowColumn,
  type TablePlan,
} from '../plan.ts'
import { draw, type Plain } from './popularity.ts'

/**
 * Some rows are roots; every other one hangs below an earlier row, so no circle can close. Staff have one root, and few
 * of them are somebody's superior.
 */
export function forest(plan: Plan, table: TablePlan, key: ForeignKey): Expression {
  const columns = table.table.columns.filter(({ name }) => key.columns.includes(name))
  const isOptional = columns.some(({ nullable }) => nullable)
  const row = column(rowColumn)
  const isOrganization = superiors.test(key.columns.join(' '))
  const above = isOrganization ? call('div', row, number(reports)) : row
  const earlier = call('below', draw(plan, table, key, 0), call('greatest', above, number(1)))
  // all but the first have somebody above them
  if (isOrganization && isOptional) return choose([[less(row, number(1)), nothing]], earlier)
  if (!isOptional) return choose([[less(row, number(1)), row]], earlier)
  // of n rows some √n are roots; whether a row is one depends on no later row, so a tree can grow
  const half = call('shift_right', draw(plan, table, key, 2), number(16))
  const isRoot = less(
    multiply(multiply(half, half), call('least', row, number(2 ** 28))),
    number(2 ** 30),
  )
  return choose([[isRoot, nothing]], earlier)
}

const superiors = /(?:^|_|\b)(?:manager|mgr|supervisor|boss|superior|reports_?to)/i

/** Of so many one is somebody's superior. */
const reports = 7

/** The same within a group: the first row of each group is a root, and so are half of the others. */
export function forestInGroup(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  { group, keys, where }: Extract<LinkPlan, { kind: 'forest' }>,
  plain: Plain,
): readonly ColumnPlan[] {
  const [place, earlier] = [`${key.link}#place`, `${key.link}#earlier`]
  const member: Lookup = {
    alias: `${key.link} member`,
    relation: `${group ?? ''}, members`,
    on: [
      ...keys.map((equals, i) => ({ column: `key${i + 1}`, equals })),
      { column: 'nth', equals: column(earlier) },
    ],
  }
  const isNone = less(column(place), number(1))
  // where a rule says how many have no parent, no others go without one
  const isRuled =
    (plan.rules.tables[table.table.id]?.columns[key.columns[0] ?? '']?.nulls ?? null) !== null
  const isRoot = isRuled ? isNone : or(isNone, less(draw(plan, table, key, 1), number(2 ** 31)))
  const chosen = call(
    'below',
    draw(plan, table, key, 0),
    call('greatest', column(place), number(1)),
  )
  return [
    {
      name: place,
      expression: where
        ? call('sum_before', choose([[where, number(1)]], number(0)), column(rowColumn), ...keys)
        : call('nth_in', ...keys, column(rowColumn)),
      lookups: [],
      generator: 'link',
      why: 'its place in its group',
    },
    {
      name: earlier,
      expression: choose([[isRoot, nothing]], chosen),
      lookups: [],
      generator: 'link',
      why: 'which earlier row of its group, or none',
    },
    plain(column(member.alias, 'member'), `an earlier ${key.parent} of the same group, or none`, [
      member,
    ]),
  ]
}
