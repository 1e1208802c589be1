import type { ForeignKey } from '../../model/schema.ts'
import { tabulateQuantiles } from '../../random/quantiles.ts'
import {
  add,
  call,
  choose,
  column,
  less,
  modulo,
  multiply,
  number,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { NamedList } from '../../sql/query.ts'
import { type ColumnPlan, type Lookup, linkRow, type Plan, type TablePlan } from '../plan.ts'
import { countRows } from '../rows/estimate-rows.ts'
import { findRule } from './choose-link.ts'
import { findCounterpart } from './find-counterpart.ts'
import { placeWithin } from './place-within.ts'
import { draw, offset, type Plain, scatter } from './popularity.ts'

/**
 * Parents without repetition: the ranks are cut into as many strata as there are children, and each
 * child takes one rank of its own stratum; the strata follow the popularity curve.
 */
export function distinctPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  { within, eligible }: { within: readonly string[]; eligible: string | null },
  plain: Plain,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const counterpart = eligible ? null : findCounterpart(plan, table.table, key)
  const isApart = counterpart?.columns.every((name) => within.includes(name)) ?? false
  const all = eligible ? call('rows_of', text(eligible)) : countRows(plan, key.parent)
  const rows = isApart ? call('greatest', subtract(all, number(1)), number(0)) : all
  const { nth, count } = placeWithin(table, within)
  const [nthName, countName] = [`${key.link}#nth`, `${key.link}#of`]
  const skew = findRule(plan, table, key)?.skew ?? 0.3
  const curve = `popularity strata ${skew}`
  lists.set(curve, {
    name: curve,
    kind: 'integer',
    values: tabulateQuantiles((share) => share ** (1 + 2 * skew) * 2 ** 30),
  })
  // where there are too few, none is spare: a shift takes no negative number
  const spare = call('greatest', subtract(rows, column(countName)), number(0))
  const edge = (index: Expression): Expression =>
    add(
      index,
      call(
        'shift_right',
        multiply(
          call(
            'quantile',
            call(
              'least',
              call('div', multiply(index, number(2 ** 32)), column(countName)),
              number(2 ** 32 - 1),
            ),
            call('list', text(curve)),
          ),
          spare,
        ),
        number(30),
      ),
    )
  const [low, high] = [`${key.link}#low`, `${key.link}#high`]
  const helper = (name: string, expression: Expression, why: string): ColumnPlan => ({
    name,
    expression,
    lookups: [],
    generator: 'link',
    why,
  })
  const rank = add(
    column(low),
    call(
      'below',
      draw(plan, table, key, 0),
      call('greatest', subtract(column(high), column(low)), number(0)),
    ),
  )
  const scattered = modulo(
    add(multiply(rank, number(scatter)), number(offset(plan, table, key))),
    call('greatest', rows, number(1)),
  )
  const pickName = `${key.link}#pick`
  // the rows beyond the counterpart's move up by one, so that its own is left out
  const chosen =
    counterpart && isApart
      ? choose(
          [[less(column(pickName), column(linkRow(counterpart.link))), column(pickName)]],
          add(column(pickName), number(1)),
        )
      : scattered
  const why = `a ${key.parent} that no other row of the same ${within.join(', ')} has`
  const lookup: Lookup | null = eligible
    ? {
        alias: `${key.link} candidates`,
        relation: eligible,
        on: [{ column: 'nth', equals: column(pickName) }],
      }
    : null
  const place = lookup
    ? [
        helper(pickName, scattered, 'which of the rows that qualify'),
        plain(column(lookup.alias, 'candidate'), why, [lookup]),
      ]
    : isApart
      ? [helper(pickName, scattered, 'which of all others'), plain(chosen, why)]
      : [plain(chosen, why)]
  return [
    helper(nthName, nth, 'its place among the rows that must differ'),
    helper(countName, count, 'how many rows must differ'),
    helper(low, edge(column(nthName)), 'first rank of its stratum'),
    helper(
      high,
      choose(
        [
          [
            {
              kind: 'binary',
              operator: '=',
              left: add(column(nthName), number(1)),
              right: column(countName),
            },
            rows,
          ],
        ],
        edge(add(column(nthName), number(1))),
      ),
      'first rank of the next stratum',
    ),
    ...place,
  ]
}
