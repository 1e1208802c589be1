import { multiply, number } from '../../../sql/build.ts'
import type { Formula } from './formula.ts'

/** Prices that are known better than what they bring in, which follows from them: rooms sold at the rate of the day. */
const prices: readonly (readonly [amount: RegExp, price: RegExp, count: RegExp])[] = [
  [
    /^room revenue$/,
    /^adr$|^average (daily|room) rate$/,
    /^room (sold|occupied)$|^(sold|occupied) room$/,
  ],
  [/^(fare |total )?revenue$/, /^average fare$/, /^(total )?(rider|passenger|ridership|boarding)$/],
  [
    /^(market |asking |monthly )?rent$/,
    /^rent per (sqft|sq ft|square foot)$/,
    /^(living |unit )?(sqft|sq ft|square foot)$/,
  ],
  [/^(total )?revenue$/, /^arpu$|^arpdau$/, /^(dau|daily active user|active user|subscriber)$/],
  [/^(total )?revenue$/, /^rask$|^rasm$/, /^ask$|^asm$/],
]

export const priceFormulas: readonly Formula[] = prices.map(([of, price, count]) => ({
  kind: 'calculated',
  of,
  from: [price, count],
  make: (each = number(0), pieces = number(0)) => multiply(each, pieces),
}))
