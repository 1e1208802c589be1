import { add, and, binary, call, choose, column, less, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { type ColumnPlan, type Lookup, rowColumn } from '../plan.ts'
import { nameTogether, numberThings, type Together } from './together.ts'

/** The link as it was chosen, and the link once rows have changed places. */
export function exchange(together: Together, made: ColumnPlan): readonly ColumnPlan[] {
  const { key, rule, isSwap } = together
  const base: ColumnPlan = { ...made, name: `${key.link}#base` }
  const things = numberThings(rule)
  const limits: Lookup = {
    alias: `${key.link} missing`,
    relation: nameTogether(together, 'missing'),
    on: [{ column: 'one', equals: number(1) }],
  }
  const limit = (name: string, i: number): Expression => column(limits.alias, `${name} ${i + 1}`)
  const alias = (name: string, nth: number): string => `${key.link} ${name} ${nth}`
  const nthOf = (name: string, nth: number): Expression => column(alias(name, nth), 'nth')
  const find = (name: string, what: string, nth: number, on: Lookup['on'][number]): Lookup => ({
    alias: alias(name, nth),
    relation: nameTogether(together, `${what} ${nth}`),
    on: [on],
  })
  const byRow = { column: 'row', equals: column(rowColumn) }
  const takes = things.map((thing, i): readonly [Expression, Expression] => [
    less(nthOf('takes', i + 1), limit('missing', i)),
    call('coalesce', column(`${alias('takes', i + 1)} from ${thing}`, 'parent'), column(base.name)),
  ])
  const gives = things.map((thing, i): readonly [Expression, Expression] => [
    and(
      binary(nthOf('gives', thing), '>=', limit('from', i)),
      less(nthOf('gives', thing), add(limit('from', i), limit('missing', i))),
    ),
    call('coalesce', column(alias('given to', i + 1), 'parent'), column(base.name)),
  ])
  const lookups = [
    limits,
    ...things.flatMap((thing, i): readonly Lookup[] => [
      find('takes', 'pair', i + 1, byRow),
      {
        alias: `${alias('takes', i + 1)} from ${thing}`,
        relation: nameTogether(together, `giver ${thing}`),
        on: [{ column: 'nth', equals: add(nthOf('takes', i + 1), limit('from', i)) }],
      },
    ]),
    ...(isSwap
      ? [
          ...[...new Set(things)].map((thing) => find('gives', 'giver', thing, byRow)),
          ...things.map((thing, i) =>
            find('given to', 'pair', i + 1, {
              column: 'nth',
              equals: subtract(nthOf('gives', thing), limit('from', i)),
            }),
          ),
        ]
      : []),
  ]
  return [
    base,
    {
      ...made,
      expression: choose(isSwap ? [...takes, ...gives] : takes, column(base.name)),
      lookups,
      why: `${made.why}; with what is found together`,
    },
  ]
}
