import { logNormal, normal } from '../../random/quantiles.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeCode } from '../parts/make-code.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'
import { columnWords } from '../parts/words-of.ts'

/** Vehicles: numbers, miles, motors. */
export const vehicle: Readonly<Record<string, Generator>> = {
  'vehicle.vin': (context) =>
    makeCode(
      context,
      ['[A-HJ-NPR-Z]{3}[A-HJ-NPR-Z0-9]{6}[R-TV-Y][A-HJ-NPR-Z][0-9]{6}'],
      9,
      'seventeen letters and digits',
    ),
  'vehicle.plate': (context) =>
    makeCode(
      context,
      ['[A-HJ-NP-Z]{3}-[0-9]{4}', '[A-HJ-NP-Z]{3}[0-9]{3}', '[0-9]{4}'],
      6,
      'letters and digits',
    ),
  'vehicle.mileage': makeMileage,
  'vehicle.fuel-type': oneOf(
    { gasoline: 58, diesel: 16, hybrid: 15, electric: 11 },
    'mostly gasoline',
  ),
  'vehicle.type': oneOf(
    { sedan: 30, suv: 34, hatchback: 14, truck: 12, van: 7, coupe: 3 },
    'a kind of vehicle',
  ),
  'vehicle.cylinders': (context) =>
    pickNumber(context, { 4: 62, 6: 24, 8: 9, 3: 5 }, 'mostly four'),
  'vehicle.horsepower': (context) =>
    makeNumber(context, {
      inverse: logNormal(178, 0.35),
      minimum: 60,
      maximum: 650,
      decimals: 0,
      why: 'around 178',
    }),
}

/** Miles a vehicle went, or miles a gallon carries it. */
function makeMileage(context: Context): Generated | null {
  const isEconomy = /\b(mpg|city|highway|economy|consumption|per)\b/.test(
    columnWords(context.table.table, context.column),
  )
  return makeNumber(
    context,
    isEconomy
      ? {
          inverse: normal(27, 6),
          minimum: 11,
          maximum: 58,
          decimals: 1,
          why: 'around 27 to the gallon',
        }
      : {
          inverse: logNormal(46_000, 0.75),
          minimum: 20,
          maximum: 260_000,
          decimals: 0,
          why: 'around 46 000',
        },
  )
}
