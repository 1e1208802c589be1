import type { ForeignKey } from '../../model/schema.ts'
import { drawKey } from '../../random/hash.ts'
import { tabulateQuantiles } from '../../random/quantiles.ts'
import { add, call, column, modulo, multiply, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { NamedList } from '../../sql/query.ts'
import {
  type ColumnPlan,
  type Lookup,
  linkRow,
  mixColumn,
  type Plan,
  type TablePlan,
} from '../plan.ts'

/** How unevenly parents are chosen where nothing says: a few have many children, most have some. */
export const usualSkew = 0.45

/** A prime above every row count, so that multiplying by it permutes rows modulo their number. */
export const scatter = 2654435761

export function draw(plan: Plan, { table }: TablePlan, key: ForeignKey, n: number): Expression {
  return call(
    'draw',
    column(mixColumn),
    number(drawKey(plan.settings.seed, `${table.id}.${linkRow(key.link)}`, n)),
  )
}

export function offset(plan: Plan, { table }: TablePlan, key: ForeignKey): number {
  return drawKey(plan.settings.seed, `${table.id}.${linkRow(key.link)}`, 1) % 1_000_003
}

/** Spreads ranks over the rows, so that the popular parents do not all stand at the top. */
export function scatterRank(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  rank: Expression,
  rows: Expression,
): Expression {
  return modulo(
    add(multiply(rank, number(scatter)), number(offset(plan, table, key))),
    call('greatest', rows, number(1)),
  )
}

/** Popularity: a rank falling off as a power of the draw, then scattered over the rows. */
export function popularityRank(
  skew: number,
  drawn: Expression,
  rows: Expression,
  lists: Map<string, NamedList>,
): Expression {
  if (skew === 0) return call('below', drawn, rows)
  const list = `popularity ${skew}`
  const exponent = 1 + 2 * skew
  lists.set(list, {
    name: list,
    kind: 'integer',
    values: tabulateQuantiles((share) => share ** exponent * 2 ** 30),
  })
  return call(
    'shift_right',
    multiply(call('quantile', drawn, call('list', text(list))), rows),
    number(30),
  )
}

export type Plain = (expression: Expression, why: string, lookups?: readonly Lookup[]) => ColumnPlan
