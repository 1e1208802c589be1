import { logNormal } from '../../random/quantiles.ts'
import { add, call, cast, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { textRoom } from '../parts/text-room.ts'
import { wordsOf } from '../parts/words-of.ts'

/** Weights and edges of goods, in the unit the name or the type suggests. */
export const commerceSizes: Readonly<Record<string, Generator>> = {
  'commerce.weight': makeWeight,
  'commerce.width': (context) => makeEdge(context, 18),
  'commerce.height': (context) => makeEdge(context, 14),
  'commerce.length': (context) => makeEdge(context, 26),
  'commerce.dimensions': makeDimensions,
}

/** Kilograms where decimals fit, else grams: `0.85`, `320`. */
function makeWeight(context: Context): Generated | null {
  const words = wordsOf(context)
  const isGrams = context.column.type.kind === 'integer' || /\b(g|gram|mg)\b/.test(words)
  const unit = isGrams
    ? 1000
    : /\b(lb|lbs|pound)\b/.test(words)
      ? 2.2
      : /\boz\b/.test(words)
        ? 35
        : 1
  return makeNumber(context, {
    inverse: logNormal(0.62 * unit, 1.05),
    minimum: 0.02 * unit,
    maximum: 38 * unit,
    decimals: isGrams ? 0 : 2,
    step: isGrams ? 5 : 0.01,
    why: isGrams ? 'grams, around 620' : 'around 620 g, few heavy things',
  })
}

/** Centimetres, or millimetres where the name says so. */
function makeEdge(context: Context, median: number): Generated | null {
  const unit = /\bmm\b/.test(wordsOf(context))
    ? 10
    : /\b(in|inch)\b/.test(wordsOf(context))
      ? 0.4
      : 1
  return makeNumber(context, {
    inverse: logNormal(median * unit, 0.6),
    minimum: 1 * unit,
    maximum: 180 * unit,
    decimals: 1,
    step: unit < 1 ? 0.1 : 0.5,
    why: `around ${median} cm`,
  })
}

/** `24 x 16 x 8 cm` */
function makeDimensions(context: Context): Generated | null {
  if (textRoom(context) < 17) return null
  const edge = (n: number, from: number, width: number): Expression =>
    cast(add(number(from), call('below', context.draw(n), number(width))), { kind: 'text' })
  return {
    expression: concat(
      edge(0, 12, 40),
      text(' x '),
      edge(1, 8, 28),
      text(' x '),
      edge(2, 2, 20),
      text(' cm'),
    ),
    why: 'three edges in centimetres',
  }
}
