import { normal } from '../../random/quantiles.ts'
import type { Generator } from '../generator.ts'
import { makeNumber } from '../parts/number-shape.ts'

/** What meals hold. */
export const food: Readonly<Record<string, Generator>> = {
  'food.calories': (context) =>
    makeNumber(context, {
      inverse: normal(480, 170),
      minimum: 40,
      maximum: 1400,
      step: 10,
      decimals: 0,
      why: 'around 480',
    }),
}
