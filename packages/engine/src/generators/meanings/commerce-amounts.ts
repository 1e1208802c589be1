import { readWords } from '../../infer/meanings/table-words.ts'
import type { Column } from '../../model/schema.ts'
import { logNormal } from '../../random/quantiles.ts'
import { add, call, choose, column, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { happens } from '../happens.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { orElse } from '../parts/or-else.ts'
import { type NumberShares, pickNumber } from '../parts/pick-number.ts'
import { fromUnits, isNumeric, scaleOf, unitsOf } from '../parts/units.ts'
import { columnWords, wordsOf } from '../parts/words-of.ts'
import { isShareOfOne } from './commerce-rates.ts'

/** Sums of orders and lines; what stands beside them in the row is taken into account. */
export const commerceAmounts: Readonly<Record<string, Generator>> = {
  'commerce.subtotal': (context) => money(context, 72, 0.9, 'as orders are: log-normal, σ 0.9'),
  'commerce.total': makeTotal,
  'commerce.line-total': makeLineTotal,
  'commerce.tax-amount': makeTax,
  'commerce.discount-amount': makeDiscount,
  'commerce.shipping-cost': makeShipping,
  'commerce.refund-amount': (context) => partOfSum(context, 0.35, 1, 0, 38),
  'commerce.commission': (context) => partOfSum(context, 0.05, 0.15, 0, 9),
  'commerce.profit': (context) => partOfSum(context, 0.12, 0.45, 0, 24),
  'commerce.sales-amount': (context) => money(context, 1250, 1.1, 'log-normal around 1250'),
}

/** An amount of money: log-normal around a median. */
export function money(
  context: Context,
  median: number,
  sigma: number,
  why: string,
): Generated | null {
  const isCents = context.column.type.kind === 'integer' && /\bcents?\b/.test(wordsOf(context))
  const unit = isCents ? 100 : 1
  return makeNumber(context, {
    inverse: logNormal(median * unit, sigma),
    minimum: median * unit * 0.02,
    maximum: median * unit * 60,
    why,
  })
}

/** Columns from which a part of a sum is taken, the best first. */
const sums = ['commerce.subtotal', 'commerce.total', 'commerce.line-total', 'payment.amount']

interface Base {
  readonly units: Expression
  readonly from: readonly Column[]
  readonly text: string
}

/** The sum a row is about: a column of its own, or quantity times price. */
function findSum(context: Context, scale: number): Base | null {
  const sum = findSibling(context, sums)
  if (sum) return { units: unitsOf(sum, scale), from: [sum], text: sum.name }
  const price = findSibling(context, ['commerce.price'])
  const quantity = price && findSibling(context, ['commerce.quantity'])
  if (price && quantity)
    return {
      units: multiply(unitsOf(price, scale), call('coalesce', column(quantity.name), number(1))),
      from: [price],
      text: `${quantity.name} × ${price.name}`,
    }
  return price && { units: unitsOf(price, scale), from: [price], text: price.name }
}

/** From `low` to `high` of the row's sum, 0 in `zeros` of the rows; around `median` where it has none. */
function partOfSum(
  context: Context,
  low: number,
  high: number,
  zeros: number,
  median: number,
): Generated | null {
  if (!isNumeric(context.column.type)) return null
  const scale = scaleOf(context, 2)
  const plain = money(context, median, 0.8, `log-normal around ${median}`)
  const base = findSum(context, scale)
  if (!base) return plain
  const width = Math.max(1, Math.round((high - low) * 1000) + 1)
  const share = add(number(Math.round(low * 1000)), call('below', context.draw(4), number(width)))
  const part = call('div', multiply(base.units, share), number(1000))
  const isZero = happens(context.draw(8), zeros)
  const units = zeros > 0 ? choose([[isZero, number(0)]], part) : part
  return {
    expression: orElse(context, base.from, fromUnits(context, units, scale), plain?.expression),
    why: `${Math.round(low * 100)} to ${Math.round(high * 100)} % of ${base.text}`,
  }
}

/** Nothing for two thirds of the rows, else 5 to 25 % of the sum; an offer takes off a round sum. */
function makeDiscount(context: Context): Generated | null {
  const isOffer = /\b(promotion|promo|coupon|voucher|discount|offer|campaign|deal)\b/.test(
    readWords(context.table.table).table,
  )
  const hasOrder = context.table.table.foreignKeys.some(({ parent }) =>
    /order|cart|invoice/i.test(parent),
  )
  if (isOffer && !hasOrder)
    return pickNumber(
      context,
      { 5: 20, 10: 30, 15: 16, 20: 18, 25: 10, 30: 4, 50: 2 },
      'a round sum or per cent',
    )
  // a line's bare discount beside price and quantity is a share
  const isShare =
    context.column.type.kind === 'float' &&
    columnWords(context.table.table, context.column) === 'discount' &&
    findSibling(context, ['commerce.quantity']) !== null
  if (isShare)
    return pickNumber(context, { 0: 62, 0.05: 10, 0.1: 10, 0.15: 8, 0.2: 6, 0.25: 4 }, 'a share')
  return partOfSum(context, 0.05, 0.25, 0.66, 6)
}

/** The sum times the rate beside it, or times 8.25 %. */
function makeTax(context: Context): Generated | null {
  if (!isNumeric(context.column.type)) return null
  const scale = scaleOf(context, 2)
  const plain = money(context, 6, 0.9, 'log-normal around 6')
  const base = findSum(context, scale)
  if (!base) return plain
  const rate = findSibling(context, ['commerce.tax-rate'])
  // hundred-thousandths hold a rate of 8.375 %
  const share = rate
    ? unitsOf(rate, isShareOfOne(context.plan, context.table.table, rate) ? 5 : 3)
    : number(8250)
  const units = call('div', add(multiply(base.units, share), number(50_000)), number(100_000))
  const from = rate ? [...base.from, rate] : base.from
  return {
    expression: orElse(context, from, fromUnits(context, units, scale), plain?.expression),
    why: `${base.text} times ${rate?.name ?? '8.25 %'}`,
  }
}

function makeTotal(context: Context): Generated | null {
  if (!isNumeric(context.column.type)) return null
  if (/\b(minimum|min|least|threshold)\b/.test(wordsOf(context)))
    return pickNumber(
      context,
      { 25: 22, 30: 8, 50: 30, 75: 14, 100: 18, 150: 5, 200: 3 },
      'a round sum',
    )
  const scale = scaleOf(context, 2)
  const plain = money(context, 84, 0.9, 'as orders are: log-normal, σ 0.9')
  const goods = findSibling(context, ['commerce.subtotal', 'commerce.line-total'])
  if (!goods) return plain
  const more = ['commerce.tax-amount', 'commerce.shipping-cost']
    .map((meaning) => findSibling(context, [meaning]))
    .filter((found) => found !== null)
  const less = findSibling(context, ['commerce.discount-amount'])
  const orZero = (sibling: Column): Expression =>
    call('coalesce', unitsOf(sibling, scale), number(0))
  const added = more.reduce((sum, each) => add(sum, orZero(each)), unitsOf(goods, scale))
  const units = less ? subtract(added, orZero(less)) : added
  const names = [goods, ...more].map(({ name }) => name).join(' + ')
  return {
    expression: orElse(context, [goods], fromUnits(context, units, scale), plain?.expression),
    why: `${names}${less ? ` − ${less.name}` : ''}`,
  }
}

function makeLineTotal(context: Context): Generated | null {
  if (!isNumeric(context.column.type)) return null
  const scale = scaleOf(context, 2)
  const plain = money(context, 48, 0.9, 'log-normal around 48')
  const price = findSibling(context, ['commerce.price', 'commerce.list-price'])
  const quantity = findSibling(context, ['commerce.quantity'])
  if (!price || !quantity) return plain
  const units = multiply(unitsOf(price, scale), column(quantity.name))
  return {
    expression: orElse(
      context,
      [price, quantity],
      fromUnits(context, units, scale),
      plain?.expression,
    ),
    why: `${quantity.name} × ${price.name}`,
  }
}

/** `0`, `4.99`, `7.99`: a few prices that shops have for sending. */
function makeShipping(context: Context): Generated | null {
  const shares: NumberShares =
    context.column.type.kind === 'integer'
      ? { 0: 30, 4: 8, 5: 24, 7: 14, 10: 12, 15: 8, 25: 4 }
      : {
          0: 28,
          3.99: 6,
          4.99: 20,
          5.99: 12,
          6.95: 6,
          7.99: 10,
          9.99: 9,
          12.99: 5,
          14.99: 3,
          24.99: 1,
        }
  return pickNumber(context, shares, 'what shops take for sending, often nothing')
}
