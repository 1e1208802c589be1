import { readWords } from '../../infer/meanings/table-words.ts'
import type { Column, Table } from '../../model/schema.ts'
import { findDomain } from '../../plan/checks/find-domain.ts'
import type { Plan } from '../../plan/plan.ts'
import { logNormal } from '../../random/quantiles.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { type NumberShares, pickNumber } from '../parts/pick-number.ts'
import { columnWords } from '../parts/words-of.ts'

/** Rates in per cent or as shares of one, whichever the column holds. */
export const commerceRates: Readonly<Record<string, Generator>> = {
  'commerce.tax-rate': makeTaxRate,
  'commerce.discount-percent': makeDiscountPercent,
  'commerce.exchange-rate': makeExchangeRate,
  'payment.interest-rate': makeInterestRate,
}

/** Whether a rate is written as 0.19 rather than 19. */
export function isShareOfOne(plan: Plan, table: Table, column: Column): boolean {
  const words = columnWords(table, column)
  const { maximum } = findDomain(plan, table, column)
  if (column.isShare || (maximum !== null && maximum < 10)) return true
  if (/\b(percent|percentage|pct)\b/.test(words)) return false
  if (maximum !== null && maximum < 1000 && column.type.kind === 'decimal') {
    return column.type.scale > column.type.precision - column.type.scale
  }
  return column.type.kind === 'float' && /\b(rate|share|ratio)\b/.test(words)
}

function pickRate(context: Context, percents: NumberShares, why: string): Generated | null {
  if (!isShareOfOne(context.plan, context.table.table, context.column))
    return pickNumber(context, percents, why)
  const shares = Object.entries(percents).map(([value, share]) => [
    Number((Number(value) / 100).toFixed(6)),
    share,
  ])
  return pickNumber(context, Object.fromEntries(shares), why)
}

const valueAdded: NumberShares = { 20: 34, 19: 20, 21: 14, 25: 8, 10: 6, 5: 6, 7: 6, 0: 6 }

/** `8.25`, `7`, `19` or `0.0825`. */
export function makeTaxRate(context: Context): Generated | null {
  const whole: NumberShares = { 0: 8, 5: 14, 7: 22, 8: 14, 10: 14, 19: 14, 20: 14 }
  const american: NumberShares = {
    0: 8,
    4: 4,
    5.5: 8,
    6: 14,
    6.25: 10,
    6.625: 6,
    7: 12,
    7.25: 10,
    8.25: 14,
    8.875: 8,
    9.5: 6,
  }
  // a value added tax is the same all over a country
  const isAdded = /\b(vat|gst|iva|tva|mwst)\b/.test(
    columnWords(context.table.table, context.column),
  )
  if (isAdded) return pickRate(context, valueAdded, 'a rate of value added tax that exists')
  const isWhole = context.column.type.kind === 'integer'
  return pickRate(context, isWhole ? whole : american, 'a rate of sales tax that exists')
}

/** Round numbers; nothing off for most lines of an order, something always for a promotion. */
function makeDiscountPercent(context: Context): Generated | null {
  const isOffer = /\b(promotion|promo|coupon|voucher|discount|offer|deal|campaign|tier)\b/.test(
    readWords(context.table.table).table,
  )
  const some: NumberShares = { 5: 18, 10: 30, 15: 18, 20: 22, 25: 14, 30: 7, 40: 3, 50: 4 }
  return pickRate(context, isOffer ? some : { 0: 240, ...some }, 'a round per cent')
}

function makeInterestRate(context: Context): Generated | null {
  const isShare = isShareOfOne(context.plan, context.table.table, context.column)
  const unit = isShare ? 0.01 : 1
  return makeNumber(context, {
    inverse: (share) => logNormal(4.4, 0.55)(share) * unit,
    minimum: 0.25 * unit,
    maximum: 24 * unit,
    decimals: isShare ? 4 : 2,
    why: 'per cent a year, around 4.4',
  })
}

export function makeExchangeRate(context: Context): Generated | null {
  return makeNumber(context, {
    inverse: logNormal(1.25, 1.1),
    minimum: 0.05,
    maximum: 160,
    decimals: 6,
    why: 'around 1.25, some currencies far from it',
  })
}
