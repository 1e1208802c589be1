import { call, column, concat, multiply, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Lookup, Plan, Relation } from '../plan.ts'
import { chooseBySegment, readSegment } from './choose-by-segment.ts'
import type { Multiplier } from './list-multipliers.ts'

/** The most children of a segment count as so many, and the others in proportion. */
const most = 10_000

/**
 * The relation `name` of parents (`candidate`) with their weights, such that the mean weight of each
 * segment's rows is in proportion to its number; within a segment the weights stay as uneven as they
 * were. Where they come from a rule, they are multiplied as they are.
 */
export function evenWeights(
  plan: Plan,
  {
    name,
    child,
    parent,
    lookups,
  }: {
    readonly name: string
    readonly child: string
    readonly parent: string
    readonly lookups: readonly Lookup[]
  },
  multipliers: readonly Multiplier[],
  weight: { readonly raw: Expression; readonly one: Expression; readonly isRuled: boolean },
): readonly Relation[] {
  const common = { where: null, groupBy: [] }
  const isDirect = weight.isRuled || multipliers.every(({ path }) => path.length === 0)
  const factor = multipliers
    .map((multiplier) => {
      // children of a row that the path leads to are shared out among all that lead to it
      const numbers = multiplier.numbers.map(
        (found, i) => found * (isDirect ? 1 : (multiplier.segments[i]?.share ?? 1)),
      )
      const highest = Math.max(...numbers, 1e-9)
      const values = numbers.map((found) => number(Math.round((found / highest) * most)))
      return chooseBySegment(plan, multiplier, values, number(0))
    })
    .reduce((product, next) => call('div', multiply(product, next), number(most)))
  const part = concat(
    ...multipliers.flatMap(({ table, path }) => [
      call('coalesce', readSegment(plan, table, path), text('')),
      text(' '),
    ]),
  )
  const [raw, own, among] = [column('raw'), column('factor'), column('part')]
  const evened = call(
    'div',
    multiply(multiply(raw, own), call('total', column('one'), ...(isDirect ? [among] : []))),
    call('greatest', call('total', raw, among), number(1)),
  )
  return [
    {
      ...common,
      name: `${name} as drawn`,
      title: `${parent}: how much each row weighs for ${child} before its segment counts`,
      from: { kind: 'table', table: parent },
      columns: [
        { name: 'candidate', expression: column('#row') },
        { name: 'raw', expression: weight.raw },
        { name: 'one', expression: weight.one },
        { name: 'factor', expression: factor },
        { name: 'part', expression: part },
      ],
      lookups,
    },
    {
      ...common,
      name,
      title: `${parent}: how much each row weighs for ${child} in its segment`,
      from: { kind: 'relation', name: `${name} as drawn` },
      columns: [
        { name: 'candidate', expression: column('candidate') },
        {
          name: 'weight',
          expression: weight.isRuled ? call('div', multiply(raw, own), number(most)) : evened,
        },
      ],
      lookups: [],
    },
  ]
}
