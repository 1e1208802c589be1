import { call } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { findGoods } from './find-goods.ts'
import type { GoodsEntry } from './goods-entries.ts'
import { knowKinds, makeKind } from './goods-kind.ts'

/**
 * What a row's kind of product costs in the middle, in whole US dollars: a laptop more than its sleeve. Null where the
 * row is no product.
 */
export function goodsMedian(context: Context): Expression | null {
  const goods = findGoods(context)
  const isProduct =
    goods.path.length === 0 &&
    Object.values(context.plan.understanding.meanings[goods.table.id] ?? {}).some(
      ({ name }) => name === 'commerce.product-name',
    )
  if (!isProduct) return null
  const known = knowKinds(context, goods)
  const medians = context.list(`${known.name} prices`, 'integer', known.entries.map(priceOf))
  return call('item', medians, makeKind(context, goods, known))
}

function priceOf({ price }: GoodsEntry): number {
  return Math.max(1, Math.round(price))
}
