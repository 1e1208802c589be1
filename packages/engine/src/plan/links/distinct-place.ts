import type { ForeignKey } from '../../model/schema.ts'
import { tabulateQuantiles } from '../../random/quantiles.ts'
import {
  add,
  call,
  choose,
  column,
  equal,
  less,
  multiply,
  number,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { NamedList } from '../../sql/query.ts'
import { type ColumnPlan, linkRow, type Plan, type TablePlan } from '../plan.ts'
import { countRows } from '../rows/estimate-rows.ts'
import { findRule } from './choose-link.ts'
import { findCounterpart } from './find-counterpart.ts'
import { placeWithin } from './place-within.ts'
import { draw, type Plain, scatterRank } from './popularity.ts'

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
  const counterpart = eligible ? null : findApart(plan, table, key, within)
  const all = eligible ? call('rows_of', text(eligible)) : countRows(plan, key.parent)
  const rows = counterpart ? call('greatest', subtract(all, number(1)), number(0)) : all
  const strata = placeStrata(plan, table, key, within, rows, lists)
  const scattered = scatterRank(plan, table, key, drawRank(plan, table, key), rows)
  const why = `a ${key.parent} that no other row of the same ${within.join(', ')} has`
  const pickName = `${key.link}#pick`
  if (eligible) {
    const alias = `${key.link} candidates`
    const on = [{ column: 'nth', equals: column(pickName) }]
    return [
      ...strata,
      helper(pickName, scattered, 'which of the rows that qualify'),
      plain(column(alias, 'candidate'), why, [{ alias, relation: eligible, on }]),
    ]
  }
  if (!counterpart) return [...strata, plain(scattered, why)]
  // the rows beyond the counterpart's move up by one, so that its own is left out
  const isBefore = less(column(pickName), column(linkRow(counterpart.link)))
  const chosen = choose([[isBefore, column(pickName)]], add(column(pickName), number(1)))
  return [...strata, helper(pickName, scattered, 'which of all others'), plain(chosen, why)]
}

/** The link that this one must lead away from, where it stands among what it differs within. */
function findApart(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  within: readonly string[],
): ForeignKey | null {
  const counterpart = findCounterpart(plan, table.table, key)
  return counterpart?.columns.every((name) => within.includes(name)) ? counterpart : null
}

/** Parts the ranks among the rows that must differ: each row has a stratum of its own to draw from. */
function placeStrata(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  within: readonly string[],
  rows: Expression,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
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
  const edge = (index: Expression): Expression => {
    const part = call('div', multiply(index, number(2 ** 32)), column(countName))
    const share = call('least', part, number(2 ** 32 - 1))
    const height = call('quantile', share, call('list', text(curve)))
    return add(index, call('shift_right', multiply(height, spare), number(30)))
  }
  const next = add(column(nthName), number(1))
  return [
    helper(nthName, nth, 'its place among the rows that must differ'),
    helper(countName, count, 'how many rows must differ'),
    helper(lowOf(key), edge(column(nthName)), 'first rank of its stratum'),
    helper(
      highOf(key),
      choose([[equal(next, column(countName)), rows]], edge(next)),
      'first rank of the next stratum',
    ),
  ]
}

/** A rank out of the row's stratum. */
function drawRank(plan: Plan, table: TablePlan, key: ForeignKey): Expression {
  const [low, high] = [column(lowOf(key)), column(highOf(key))]
  const width = call('greatest', subtract(high, low), number(0))
  return add(low, call('below', draw(plan, table, key, 0), width))
}

function lowOf({ link }: ForeignKey): string {
  return `${link}#low`
}

function highOf({ link }: ForeignKey): string {
  return `${link}#high`
}

function helper(name: string, expression: Expression, why: string): ColumnPlan {
  return { name, expression, lookups: [], generator: 'link', why }
}
