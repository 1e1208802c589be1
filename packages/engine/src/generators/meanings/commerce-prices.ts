import { readWords } from '../../infer/meanings/table-words.ts'
import type { Column } from '../../model/schema.ts'
import { logNormal, tabulateQuantiles, truncate } from '../../random/quantiles.ts'
import { add, call, choose, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { happens } from '../happens.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { drawUnits } from '../parts/number-shape.ts'
import { orElse } from '../parts/or-else.ts'
import { fromUnits, isNumeric, scaleOf, unitsOf } from '../parts/units.ts'
import { columnWords, wordsOf } from '../parts/words-of.ts'
import { goodsMedian } from '../texts/goods-median.ts'
import { endPrice } from './end-price.ts'
import { generalLevel, type PriceLevel, priceLevel } from './price-levels.ts'

/** Prices: log-normal around what such things cost, with the endings prices have. */
export const commercePrices: Readonly<Record<string, Generator>> = {
  'commerce.price': makePrice,
  'commerce.list-price': makeListPrice,
  'commerce.cost': makeCost,
}

const reduced =
  /\b(sale|special|discount(ed)?|promo|promotional|offer|member|reduced|final|deal|wholesale|trade|net)\b/

/** `19.99`, `34.50`, `249.00`; a sale price lies below the price beside it. */
function makePrice(context: Context): Generated | null {
  if (!isNumeric(context.column.type)) return null
  const plain = plainPrice(context)
  const isReduced = reduced.test(columnWords(context.table.table, context.column))
  const full = isReduced ? findFullPrice(context) : null
  if (!full) return plain
  const scale = scaleOf(context, 2)
  const share = add(number(65), call('below', context.draw(4), number(30)))
  const cut = call('div', multiply(unitsOf(full, scale), share), number(100))
  return {
    expression: orElse(context, [full], fromUnits(context, cut, scale), plain.expression),
    why: `65 to 94 % of ${full.name}`,
  }
}

/** `24.99` beside a price of `19.99`: as much or up to a third more. */
function makeListPrice(context: Context): Generated | null {
  if (!isNumeric(context.column.type)) return null
  const plain = plainPrice(context)
  const price = findBase(context)
  if (!price) return plain
  const scale = scaleOf(context, 2)
  const units = unitsOf(price, scale)
  const more = multiply(units, add(number(100), call('below', context.draw(4), number(34))))
  const raised = call('div', more, number(100))
  const half = happens(context.draw(5), 0.55)
  // a whole price plus 99 cents stays above the price it grew from
  const ended = context.column.nullable
    ? call('greatest', raised, units)
    : choose([[half, units]], call('greatest', raised, units))
  return {
    expression: orElse(context, [price], fromUnits(context, ended, scale), plain.expression),
    why: `${price.name} or up to a third more`,
  }
}

/** `11.43` beside a price of `19.99`: 45 to 70 % of it. */
function makeCost(context: Context): Generated | null {
  if (!isNumeric(context.column.type)) return null
  // what replaces a thing costs more than borrowing it
  if (/\breplacement\b/.test(wordsOf(context))) return plainPrice(context)
  const plain = plainPrice(context, 0.57)
  const price = findBase(context) ?? findSibling(context, ['commerce.list-price', 'commerce.price'])
  if (!price) return plain
  const scale = scaleOf(context, 2)
  const share = add(number(450), call('below', context.draw(4), number(251)))
  const units = call('div', multiply(unitsOf(price, scale), share), number(1000))
  return {
    expression: orElse(context, [price], fromUnits(context, units, scale), plain.expression),
    why: `45 to 70 % of ${price.name}`,
  }
}

/** The price that nothing takes anything off. */
function findBase(context: Context): Column | null {
  const { table } = context.table
  return findSibling(context, ['commerce.price'], {
    where: (column) => !reduced.test(columnWords(table, column)),
  })
}

function findFullPrice(context: Context): Column | null {
  return findBase(context) ?? findSibling(context, ['commerce.list-price'])
}

/** The level its own words suggest, else those of a table it leads to: the price in a sale is that of a car. */
function findLevel({ plan, table }: Context, words: string): PriceLevel {
  const parents = table.table.foreignKeys.flatMap(
    ({ parent }) => plan.schema.tables.find(({ id }) => id === parent) ?? [],
  )
  const subjects = [words, ...parents.map((parent) => readWords(parent).table)]
  return subjects.map(priceLevel).find((level) => level !== generalLevel) ?? generalLevel
}

function plainPrice(context: Context, factor = 1): Generated {
  const words = wordsOf(context)
  const level = findLevel(context, words)
  const { median, sigma } = level
  const isCents = context.column.type.kind === 'integer' && /\b(cent|minor|pence)\b/.test(words)
  const scale = isCents ? 2 : scaleOf(context, 2)
  const unit = 10 ** scale
  const bounds = isCents
    ? {
        ...context.domain,
        minimum: (context.domain.minimum ?? 0) / 100,
        maximum: (context.domain.maximum ?? 1e9) / 100,
      }
    : context.domain
  const shape = {
    inverse: logNormal(median * factor, sigma),
    minimum: median < 3 ? 0.4 : 1,
    maximum: median * 60,
    why: '',
  }
  const ofKind = level === generalLevel ? aroundKind(context, factor, unit, bounds) : null
  const units = ofKind ?? drawUnits({ ...context, domain: bounds }, shape, scale)
  const least = Math.max(shape.minimum, bounds.minimum ?? 0) * unit
  const ended = endPrice(context, units, scale, Math.ceil(least))
  return {
    expression: isCents ? ended : fromUnits(context, ended, scale),
    why: ofKind
      ? 'around what its kind of product costs, log-normal, with the endings prices have'
      : `around ${median * factor}, log-normal, with the endings prices have`,
  }
}

/** How widely the prices of one kind of product spread: σ of the logarithm. With those of the kinds it makes 0.9. */
const withinKind = 0.42

/** Around what the row's kind of product costs, in units of the price, within the column's bounds. */
function aroundKind(
  context: Context,
  factor: number,
  unit: number,
  { minimum, maximum }: Context['domain'],
): Expression | null {
  const median = goodsMedian(context)
  if (!median) return null
  const knots = tabulateQuantiles(
    truncate(logNormal(1000 * factor, withinKind), 400 * factor, 2800 * factor),
  )
  const times = call(
    'quantile',
    context.draw(0),
    context.list(`prices around ${factor}`, 'integer', knots),
  )
  const units = call('div', multiply(multiply(median, number(unit)), times), number(1000))
  const most = maximum === null ? units : call('least', units, number(Math.floor(maximum * unit)))
  return minimum === null ? most : call('greatest', most, number(Math.ceil(minimum * unit)))
}
