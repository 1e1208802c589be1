import { listEnds } from '../../infer/meanings/find-ends.ts'
import { logNormal, normal } from '../../random/quantiles.ts'
import { add, call, column, multiply, number } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { findBounds, makeNumber, type NumberShape } from '../parts/number-shape.ts'
import { orElse } from '../parts/or-else.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { isNumeric } from '../parts/units.ts'
import { wordsOf } from '../parts/words-of.ts'
import { makeExchangeRate, makeTaxRate } from './commerce-rates.ts'

/** Numbers on scales: shares, scores, limits, averages. */
export const numberScales: Readonly<Record<string, Generator>> = {
  'number.plain': makePlain,
  'number.percentage': makePercentage,
  'number.ratio': makeRatio,
  'number.score': makeScore,
  'number.version': (context) =>
    pickNumber(context, { 1: 58, 2: 20, 3: 9, 4: 5, 5: 4, 6: 2, 7: 1, 8: 1 }, 'mostly the first'),
  'number.limit': (context) =>
    pickNumber(
      context,
      { 1: 12, 2: 5, 3: 6, 5: 14, 10: 18, 20: 8, 25: 6, 50: 10, 100: 12, 250: 3, 500: 3, 1000: 3 },
      'a round limit',
    ),
  'number.minimum': (context) =>
    pickNumber(
      context,
      { 0: 18, 1: 30, 2: 8, 3: 6, 5: 12, 10: 14, 20: 4, 25: 4, 50: 4 },
      'a round number',
    ),
  'number.maximum': makeMaximum,
  'number.average': spread(24, 0.7),
  'number.sum': spread(480, 1),
  'number.difference': (context) =>
    makeNumber(context, { inverse: normal(1, 14), minimum: -60, maximum: 60, why: 'around none' }),
  'number.deviation': spread(4, 0.6),
  'number.size': spread(40, 1),
  'number.weight': (context) =>
    pickNumber(
      context,
      { 1: 40, 0: 14, 2: 12, 3: 8, 5: 12, 10: 10, 0.5: 6, 100: 2 },
      'a small weight, mostly 1',
    ),
  'number.capacity': makeCapacity,
  'number.bitmask': (context) =>
    pickNumber(
      context,
      { 0: 34, 1: 28, 2: 10, 3: 9, 4: 6, 5: 4, 7: 6, 8: 2, 15: 1 },
      'a few switches',
    ),
  'number.coefficient': (context) =>
    makeNumber(context, {
      inverse: normal(1, 0.4),
      minimum: 0.05,
      maximum: 2.5,
      decimals: 4,
      why: 'around 1',
    }),
  'number.coordinate': (context) =>
    makeNumber(context, {
      inverse: (share) => 1000 * share,
      minimum: 0,
      maximum: 1000,
      why: 'anywhere on a plane of 1000',
    }),
  'number.metric': spread(62, 0.9),
}

function spread(median: number, sigma: number): Generator {
  return (context) =>
    makeNumber(context, {
      inverse: logNormal(median, sigma),
      minimum: median / 40,
      maximum: median * 60,
      why: `log-normal around ${median}`,
    })
}

/** Pixels of pictures; of other numbers nothing is known. */
function makePlain(context: Context): Generated | null {
  const words = wordsOf(context)
  if (!/\b(px|pixel|width|height)\b/.test(words)) return null
  const isWide = /\bwidth\b/.test(words)
  return pickNumber(
    context,
    isWide
      ? { 800: 18, 1000: 22, 1200: 26, 1600: 16, 2000: 12, 640: 6 }
      : { 600: 14, 800: 20, 1000: 20, 1200: 26, 1600: 14, 480: 6 },
    'pixels of a picture',
  )
}

/** Of 100, or of 1 where the column holds no more. */
function makePercentage(context: Context): Generated | null {
  if (/\b(fee|commission|markup|interest|surcharge)\b/.test(wordsOf(context)))
    return pickNumber(
      context,
      { 0: 10, 1: 8, 1.5: 12, 2: 12, 2.5: 18, 2.9: 16, 3: 12, 5: 8, 10: 4 },
      'a rate services take',
    )
  const top = (context.domain.maximum ?? 100) <= 1 ? 1 : 100
  return makeNumber(context, {
    inverse: (share) => top * (0.08 + 0.84 * share),
    minimum: 0,
    maximum: top,
    decimals: top === 1 ? 4 : 1,
    why: `between 8 and 92 of ${top === 1 ? 'a hundred' : '100'}`,
  })
}

function makeRatio(context: Context): Generated | null {
  const words = wordsOf(context)
  if (/\b(tax|vat|gst)\b/.test(words)) return makeTaxRate(context)
  if (/\bcurrency\b/.test(words)) return makeExchangeRate(context)
  const isWhole = context.column.type.kind === 'integer'
  return makeNumber(context, {
    inverse: (share) => (isWhole ? 100 : 1) * (0.03 + 0.94 * share ** 1.2),
    minimum: 0,
    maximum: isWhole ? 100 : 1,
    decimals: 4,
    why: isWhole ? 'per cent' : 'a share of one',
  })
}

/** Bell-shaped at two thirds of the scale. */
function makeScore(context: Context): Generated | null {
  const top = [1, 5, 10, 20].find((end) => context.domain.maximum === end) ?? 100
  const shape: NumberShape = {
    inverse: normal(top * 0.68, top * 0.15),
    minimum: 0,
    maximum: top,
    decimals: top <= 10 ? 2 : 1,
    why: `bell-shaped around ${top * 0.68}`,
  }
  return makeNumber(context, shape)
}

/** Two to six times the minimum beside it. */
function makeMaximum(context: Context): Generated | null {
  const plain = pickNumber(
    context,
    { 10: 20, 20: 12, 25: 10, 50: 20, 100: 24, 200: 5, 500: 5, 1000: 4 },
    'a round number',
  )
  // the other end of the same range, where it has one
  const own = listEnds(context.table.table).find(({ high }) => high === context.column)?.low
  const least = findSibling(context, ['number.minimum'], {
    where: (other) => !own || other === own,
  })
  if (!least || !isNumeric(context.column.type) || context.column.type.kind === 'text') return plain
  const [, high] = findBounds(context, { minimum: 0, maximum: 1e9 })
  const times = add(call('below', context.draw(4), number(5)), number(2))
  const grown = multiply(call('greatest', column(least.name), number(1)), times)
  return {
    expression: orElse(context, [least], call('least', grown, number(high)), plain?.expression),
    why: `two to six times ${least.name}`,
  }
}

function makeCapacity(context: Context): Generated | null {
  const words = wordsOf(context)
  if (/\b(bed(room)?|bathroom)\b/.test(words))
    return pickNumber(context, { 1: 26, 2: 34, 3: 26, 4: 11, 5: 3 }, 'rooms or beds')
  if (/\b(car owned)\b/.test(words))
    return pickNumber(context, { 0: 22, 1: 40, 2: 28, 3: 8, 4: 2 }, 'cars')
  if (/\b(car|vehicle|automobile|taxi|cab)\b/.test(words))
    return pickNumber(context, { 5: 66, 4: 12, 7: 14, 2: 4, 8: 4 }, 'seats of a car')
  if (/\b(aircraft|plane|flight)\b/.test(words))
    return pickNumber(context, { 180: 34, 150: 22, 189: 14, 220: 10, 76: 10, 300: 6 }, 'seats')
  if (/\b(room|table|vehicle|occupancy|guest)\b/.test(words))
    return pickNumber(context, { 2: 38, 4: 30, 3: 12, 6: 10, 1: 6, 8: 4 }, 'people')
  return pickNumber(
    context,
    { 10: 10, 12: 6, 15: 6, 20: 18, 24: 8, 25: 8, 30: 14, 40: 8, 50: 10, 80: 4, 100: 6, 200: 2 },
    'a round number of places',
  )
}
