import type { ForeignKey } from '../../model/schema.ts'
import { drawKey } from '../../random/hash.ts'
import { add, and, call, choose, column, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { LinkPlan, Plan, Relation, TablePlan } from '../plan.ts'
import { linkRow, mixColumn } from '../plan.ts'
import { estimateRows } from '../rows/estimate-rows.ts'
import { evenWeights } from '../segments/even-weights.ts'
import type { Multiplier } from '../segments/list-multipliers.ts'
import type { Candidates } from './choose-link.ts'
import { weighByRule } from './weigh-by-rule.ts'

/**
 * Cuts a fixed number of slots into shares by weight, so that one draw finds its parent by equality.
 * The weights are a rule's, or chance's where only segments say who has more.
 */
export function weighLink(
  plan: Plan,
  { table, key, conditions, lookups }: Candidates,
  weight: Expression | null,
  skew: number,
  multipliers: readonly Multiplier[],
  relations: Relation[],
): LinkPlan {
  const name = `${table.table.id} ${key.link} slots`
  const size = countSlots(estimateRows(plan, key.parent))
  const eligible = (expression: Expression): Expression =>
    conditions.length > 0 ? choose([[and(...conditions), expression]], number(0)) : expression
  const raw = eligible(weight ? weighByRule(weight) : weighByChance(plan, table, key, skew))
  const through = call('sum_through', column('weight'), column('candidate'))
  const share = (sum: Expression): Expression =>
    call(
      'div',
      multiply(number(size), sum),
      call('greatest', call('total', column('weight')), number(1)),
    )
  const start = share(subtract(through, column('weight')))
  const common = { where: null, groupBy: [], lookups: [] }
  const weights: readonly Relation[] =
    multipliers.length > 0
      ? evenWeights(
          plan,
          { name: `${name}, weights`, child: table.table.id, parent: key.parent, lookups },
          multipliers,
          { raw, one: eligible(number(1)), isRuled: weight !== null },
        )
      : [
          {
            ...common,
            name: `${name}, weights`,
            title: `${key.parent}: how much each row weighs for ${table.table.id}`,
            from: { kind: 'table', table: key.parent },
            columns: [
              { name: 'candidate', expression: column('#row') },
              { name: 'weight', expression: raw },
            ],
            lookups,
          },
        ]
  relations.push(
    ...weights,
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

/**
 * How many slots share out so many parents. A parent of a tenth of the mean weight still has several of its own: with less
 * than one, many such parents could never be drawn and the others would be drawn too often. Beyond some two million slots
 * a parent has fewer of them, since each is a row to join with.
 */
function countSlots(parents: number): number {
  return Math.max(16_384, Math.min(64 * parents, 2 ** 21), 4 * parents)
}

/** Some parents have more children than others: a fourth power of chance above a floor. */
function weighByChance(plan: Plan, table: TablePlan, key: ForeignKey, skew: number): Expression {
  if (skew === 0) return number(1000)
  const drawn = call(
    'draw',
    column(mixColumn),
    number(drawKey(plan.settings.seed, `${table.table.id}.${linkRow(key.link)}#weight`, 0)),
  )
  const half = call('shift_right', drawn, number(16))
  const square = call('shift_right', multiply(half, half), number(16))
  const fourth = call('shift_right', multiply(square, square), number(16))
  return add(fourth, number(Math.max(1, Math.round(3686 / skew))))
}
