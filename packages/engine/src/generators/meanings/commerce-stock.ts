import { readWords } from '../../infer/meanings/table-words.ts'
import { exponential, logNormal, normal } from '../../random/quantiles.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { type NumberShares, pickNumber } from '../parts/pick-number.ts'
import { pickWord, type WordShares } from '../parts/pick-word.ts'
import { wordsOf } from '../parts/words-of.ts'

/** Pieces, points and days. */
export const commerceStock: Readonly<Record<string, Generator>> = {
  'commerce.quantity': makeQuantity,
  'commerce.stock': makeStock,
  'commerce.reorder-level': (context) =>
    pickNumber(
      context,
      { 5: 16, 10: 30, 15: 10, 20: 20, 25: 12, 30: 5, 50: 10, 100: 3 },
      'a round number of pieces',
    ),
  'commerce.loyalty-points': (context) =>
    makeNumber(context, {
      inverse: exponential(900),
      minimum: 0,
      maximum: 12_000,
      step: 5,
      decimals: 0,
      zeros: 0.22,
      why: 'exponential, many have none',
    }),
  'commerce.lead-days': (context) =>
    pickNumber(
      context,
      { 1: 10, 2: 18, 3: 20, 5: 18, 7: 16, 10: 8, 14: 8, 21: 3, 30: 2 },
      'days, round numbers oftener',
    ),
  'commerce.currency-decimals': (context) =>
    pickNumber(context, { 2: 90, 0: 8, 3: 4 }, 'two for most currencies'),
  'commerce.rating': makeRating,
  'commerce.rating-average': (context) => {
    // one person's stars are whole, a mean of many hardly is
    const isOne = /\b(review|rating|feedback)\b/.test(readWords(context.table.table).table)
    if (isOne || (context.column.type.kind === 'integer' && (context.domain.maximum ?? 5) <= 10))
      return makeRating(context)
    const top = context.domain.maximum ?? 5
    const full = top >= 10 && top <= 100 ? top : 5
    return makeNumber(context, {
      inverse: normal(full * 0.84, full * 0.08),
      minimum: full * 0.3,
      maximum: full,
      decimals: 1,
      why: 'means of stars lie around 4.2 of 5',
    })
  },
}

const packs: WordShares = {
  '12 bottles': 12,
  '24 x 330 ml cans': 8,
  '500 g pack': 14,
  '10 boxes x 20 bags': 8,
  '1 kg bag': 12,
  '250 ml bottle': 12,
  '6 jars': 8,
  '20 pieces': 14,
  '48 packs': 6,
  '2 kg box': 6,
}

function makeStock(context: Context): Generated | null {
  return makeNumber(context, {
    inverse: logNormal(64, 1.1),
    minimum: 0,
    maximum: 4000,
    decimals: 0,
    zeros: 0.06,
    why: 'around 64, one in seventeen sold out',
  })
}

/** Units per order line: mostly one, between the two shops measured (docs/realism.md, orders). */
function makeQuantity(context: Context): Generated | null {
  const words = wordsOf(context)
  if (context.column.type.kind === 'text' && /\bper unit\b/.test(words))
    return pickWord(context, packs, 'how much a piece holds')
  if (
    /^(product|variant|product variant|inventory|stock)$/.test(readWords(context.table.table).table)
  )
    return makeStock(context)
  const isWholesale =
    /\b(purchase|supply|receipt|work order|production|movement|inventory|stock|warehouse|shipment)\b/.test(
      words,
    )
  if (isWholesale)
    return makeNumber(context, {
      inverse: logNormal(24, 0.9),
      minimum: 1,
      maximum: 2000,
      decimals: 0,
      why: 'around 24, as warehouses move them',
    })
  const isNone = /\b(refunded|returned|cancell?ed|back ?ordered|damaged|on order)\b/.test(words)
  const shares: NumberShares = { 1: 66, 2: 19, 3: 7, 4: 4, 5: 2, 6: 1.2, 8: 0.4, 10: 0.6 }
  return pickNumber(
    context,
    isNone ? { 0: 800, ...shares } : shares,
    isNone ? 'mostly none' : 'mostly one, as order lines have',
  )
}

/** Stars by share: the mean of three data sets of reviews, J-shaped (docs/realism.md, reviews). */
function makeRating(context: Context): Generated | null {
  const { maximum } = context.domain
  if (/\b(performance|appraisal|employee|evaluation|assessment)\b/.test(wordsOf(context)))
    return pickNumber(
      context,
      { 1: 2, 2: 9, 3: 45, 4: 33, 5: 11 },
      'mostly what is expected, seldom the best or the worst',
    )
  const stars: NumberShares = { 1: 7.8, 2: 5.2, 3: 9.5, 4: 18.7, 5: 58.8 }
  const isTen = maximum !== null && maximum >= 10 && maximum <= 10.5
  const ten = Object.entries(stars).flatMap(([value, share]) => [
    [Number(value) * 2 - 1, share * 0.4],
    [Number(value) * 2, share * 0.6],
  ])
  const shares: NumberShares = isTen ? Object.fromEntries(ten) : stars
  return pickNumber(context, shares, 'stars as reviews give them: many fives, more ones than twos')
}
