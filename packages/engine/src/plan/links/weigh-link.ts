import {
  add,
  and,
  call,
  cast,
  choose,
  column,
  multiply,
  number,
  subtract,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { LinkPlan, Plan, Relation } from '../plan.ts'
import { estimateRows } from '../rows/estimate-rows.ts'
import type { Candidates } from './choose-link.ts'

/** Cuts a fixed number of slots into shares by weight, so that one draw finds its parent by equality. */
export function weighLink(
  plan: Plan,
  { table, key, conditions, lookups }: Candidates,
  weight: Expression,
  relations: Relation[],
): LinkPlan {
  const name = `${table.table.id} ${key.link} slots`
  const size = Math.max(16_384, 4 * estimateRows(plan, key.parent))
  const whole = call(
    'greatest',
    cast(
      call(
        'round',
        multiply(cast(weight, { kind: 'decimal', precision: 18, scale: 3 }), number(1000)),
      ),
      { kind: 'integer' },
    ),
    number(0),
  )
  const counted = call('coalesce', whole, number(0))
  const through = call('sum_through', column('weight'), column('candidate'))
  const share = (sum: Expression): Expression =>
    call(
      'div',
      multiply(number(size), sum),
      call('greatest', call('total', column('weight')), number(1)),
    )
  const start = share(subtract(through, column('weight')))
  const common = { where: null, groupBy: [], lookups: [] }
  relations.push(
    {
      ...common,
      name: `${name}, weights`,
      title: `${key.parent}: how much each row weighs for ${table.table.id}`,
      from: { kind: 'table', table: key.parent },
      columns: [
        { name: 'candidate', expression: column('#row') },
        {
          name: 'weight',
          expression:
            conditions.length > 0 ? choose([[and(...conditions), counted]], number(0)) : counted,
        },
      ],
      lookups,
    },
    {
      ...common,
      name: `${name}, shares`,
      title: `${key.parent}: which of ${size} slots each row has`,
      from: { kind: 'relation', name: `${name}, weights` },
      columns: [
        { name: 'candidate', expression: column('candidate') },
        { name: 'start', expression: start },
        { name: 'slots', expression: subtract(share(through), start) },
      ],
    },
    {
      ...common,
      name,
      title: `${key.parent}: a row for each slot`,
      from: { kind: 'repeat', name: `${name}, shares`, count: 'slots' },
      columns: [
        { name: 'slot', expression: add(column('start'), column('#nth')) },
        { name: 'candidate', expression: column('candidate') },
      ],
    },
  )
  return { kind: 'weighted', slots: name, size }
}
