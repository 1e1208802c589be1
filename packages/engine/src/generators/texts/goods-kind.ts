import { linkRow } from '../../plan/plan.ts'
import { drawKey } from '../../random/hash.ts'
import { add, call, choose, column, isNull, less, modulo, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { findCategoryNames } from './category-names.ts'
import type { Goods } from './find-goods.ts'
import { allEntries, type GoodsEntries, makeEntries } from './goods-entries.ts'

/** The kinds of products a shop may have. */
export interface Known extends GoodsEntries {
  /** Names the lists: those of a shop with categories of its own are its own. */
  readonly name: string
  /** How many of the ranges are of reference rows. */
  readonly given: number
}

export function knowKinds(context: Context, { table, category }: Goods): Known {
  const parent = category && context.plan.tables[category.key.parent]
  const names = parent && findCategoryNames(context.plan, parent.table, category.name)
  const given = names?.given.length ?? 0
  const isKnown = names && (given > 0 || names.following.length > 0)
  if (!isKnown) return { entries: allEntries, ranges: [], name: 'goods', given: 0 }
  return { ...makeEntries(names), name: `goods of ${table.id}`, given }
}

/** The number of the product's kind, made once for the row. */
export function makeKind(context: Context, goods: Goods, known: Known): Expression {
  const { path, category, table } = goods
  const name = path.length === 0 ? 'product kind' : `${path.join(' ')} product kind`
  const make = (): Expression => {
    const drawn = productDraw(context, goods, 0)
    const free = call('below', drawn, number(known.entries.length))
    if (!category || known.ranges.length === 0) return free
    const row = column(...path, linkRow(category.key.link))
    const list = (title: string, values: readonly number[]): Expression =>
      call('item', context.list(`${known.name} ${title}`, 'integer', values), placeOf(row, known))
    const start = list(
      'starts',
      known.ranges.map((range) => range.start),
    )
    const count = list(
      'counts',
      known.ranges.map((range) => range.count),
    )
    return choose([[isNull(row), free]], add(start, call('below', drawn, count)))
  }
  return context.helper(
    `${name}${table.id === context.table.table.id ? '' : ` of ${table.id}`}`,
    make,
    "the kind of product, out of its category's",
  )
}

/** Where a category row's range stands: reference rows first, then names in turn. */
function placeOf(row: Expression, { ranges, given }: Known): Expression {
  const following = ranges.length - given
  if (following === 0) return call('least', row, number(given - 1))
  if (given === 0) return modulo(row, number(following))
  const after = modulo(call('greatest', add(row, number(-given)), number(0)), number(following))
  return choose([[less(row, number(given)), row]], add(after, number(given)))
}

/** A draw of the product's row, the same from wherever the product is seen; of this row without one. */
export function productDraw(context: Context, { path, table }: Goods, n: number): Expression {
  const key = number(drawKey(context.plan.settings.seed, `${table.id}.#product`, n))
  if (path.length === 0) return call('draw', column('#mix'), key)
  const row = column(...path.slice(0, -1), linkRow(path.at(-1) ?? ''))
  const linked = call('draw', call('row_mix', row), key)
  return choose([[isNull(row), call('draw', column('#mix'), key)]], linked)
}
