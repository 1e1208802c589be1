import {
  add,
  and,
  call,
  cast,
  column,
  isPresent,
  multiply,
  number,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Relation } from '../plan.ts'

/** Slots for each parent of a group, so that weights are met to a sixteenth of the mean. */
const slots = 16

/** Parents grouped by what they agree on; in its group each has as many places as it weighs. */
export function weighGroups(
  name: string,
  parent: string,
  values: readonly Expression[],
  where: Expression | null,
  weight: Expression,
): readonly Relation[] {
  const keys = values.map((expression, i) => ({ name: `key${i + 1}`, expression }))
  const own = keys.map((key) => ({ ...key, expression: column(key.name) }))
  const groups = own.map(({ expression }) => expression)
  const present = keys.map(({ expression }) => isPresent(expression))
  const through = call('sum_through', column('weight'), column('candidate'), ...groups)
  const share = (sum: Expression): Expression =>
    call(
      'div',
      multiply(multiply(call('count_in', ...groups), number(slots)), sum),
      call('greatest', call('total', column('weight'), ...groups), number(1)),
    )
  const start = share(subtract(through, column('weight')))
  const common = { where: null, groupBy: [], lookups: [] }
  return [
    {
      ...common,
      name: `${name}, weights`,
      title: `${parent}: how much each row weighs in its group`,
      from: { kind: 'table', table: parent },
      columns: [
        ...keys,
        { name: 'candidate', expression: column('#row') },
        { name: 'weight', expression: weight },
      ],
      where: and(...present, ...(where ? [where] : [])),
    },
    {
      ...common,
      name: `${name}, shares`,
      title: `${parent}: which places of its group each row has`,
      from: { kind: 'relation', name: `${name}, weights` },
      columns: [
        ...own,
        { name: 'candidate', expression: column('candidate') },
        { name: 'start', expression: start },
        { name: 'slots', expression: subtract(share(through), start) },
      ],
    },
    {
      ...common,
      name: `${name}, members`,
      title: `${parent}: a row for each place of a group`,
      from: { kind: 'repeat', name: `${name}, shares`, count: 'slots' },
      columns: [
        ...own,
        { name: 'member', expression: column('candidate') },
        { name: 'nth', expression: add(column('start'), column('#nth')) },
      ],
    },
    {
      ...common,
      name,
      title: `${parent}: how many places each group has`,
      from: { kind: 'relation', name: `${name}, shares` },
      columns: [
        ...own,
        { name: 'members', expression: cast(call('sum', column('slots')), { kind: 'integer' }) },
      ],
      groupBy: groups,
    },
  ]
}
