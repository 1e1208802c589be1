import { logNormal, normal, tabulateQuantiles } from '../../random/quantiles.ts'
import { add, call, number, subtract } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { oneOf } from '../parts/pick-word.ts'
import { fromUnits, isNumeric, scaleOf } from '../parts/units.ts'
import { columnWords } from '../parts/words-of.ts'

/** What instruments show, in the unit that is usual. */
export const measure: Readonly<Record<string, Generator>> = {
  'measure.temperature': makeTemperature,
  'measure.life-expectancy': around(72.5, 6, 52, 86, 1),
  'measure.humidity': around(62, 17, 12, 100, 1),
  'measure.pressure': around(1013, 9, 975, 1045, 1),
  'measure.precipitation': skewed(3.2, 1, 90, 1, 0.58),
  'measure.wind-speed': skewed(11, 0.6, 95, 1, 0.02),
  'measure.speed': skewed(48, 0.5, 220, 1),
  'measure.distance': skewed(8.4, 1.1, 900, 1),
  'measure.length': skewed(42, 0.7, 900, 1),
  'measure.width': skewed(30, 0.6, 600, 1),
  'measure.height': skewed(34, 0.6, 700, 1),
  'measure.depth': skewed(22, 0.6, 400, 1),
  'measure.thickness': skewed(4, 0.7, 60, 1),
  'measure.diameter': skewed(18, 0.7, 300, 1),
  'measure.area': skewed(84, 0.8, 4000, 1),
  'measure.volume': skewed(1.8, 0.9, 90, 2),
  'measure.weight': makeWeight,
  'measure.energy': skewed(240, 0.9, 9000, 1),
  'measure.power': skewed(75, 0.8, 3000, 1),
  'measure.voltage': around(230, 4, 207, 253, 1),
  'measure.angle': (context) =>
    makeNumber(context, {
      inverse: (share) => 360 * share,
      minimum: 0,
      maximum: 359.9,
      decimals: 1,
      why: 'any direction',
    }),
  'measure.frequency': skewed(50, 1, 5000, 1),
  'measure.density': skewed(1.1, 0.5, 20, 3),
  'measure.acceleration': around(0, 1.6, -9.8, 9.8, 2),
  'measure.consumption': skewed(6.8, 0.5, 80, 1),
  'measure.noise': around(54, 11, 25, 110, 1),
  'measure.reading': skewed(42, 0.6, 900, 2),
  'measure.unit': oneOf(
    { '°C': 26, kWh: 18, kg: 14, '%': 12, m: 10, l: 8, hPa: 6, V: 3, dB: 3 },
    'a unit',
  ),
}

function around(
  mean: number,
  deviation: number,
  minimum: number,
  maximum: number,
  decimals: number,
): Generator {
  return (context) =>
    makeNumber(context, {
      inverse: normal(mean, deviation),
      minimum,
      maximum,
      decimals,
      why: `bell-shaped around ${mean}`,
    })
}

function skewed(
  median: number,
  sigma: number,
  maximum: number,
  decimals: number,
  zeros = 0,
): Generator {
  return (context) =>
    makeNumber(context, {
      inverse: logNormal(median, sigma),
      minimum: 10 ** -decimals,
      maximum,
      decimals,
      zeros,
      why: `log-normal around ${median}`,
    })
}

/** Kilograms of people and animals rather than of goods. */
function makeWeight(context: Context): Generated | null {
  const isPound = /\b(lb|pound)\b/.test(columnWords(context.table.table, context.column))
  const unit = isPound ? 2.2 : 1
  return around(76 * unit, 14 * unit, 3 * unit, 160 * unit, 1)(context)
}

/** Highest, mean and lowest of one row lie in that order. */
function makeTemperature(context: Context): Generated | null {
  if (!isNumeric(context.column.type)) return null
  const words = columnWords(context.table.table, context.column)
  const isFahrenheit = /\b(fahrenheit|f)\b/.test(words)
  const scale = scaleOf(context, 1)
  const unit = 10 ** scale
  const [mean, deviation] = isFahrenheit ? [58, 15] : [14.5, 8.2]
  const name = `temperatures${isFahrenheit ? ' in °F' : ''} ${scale}`
  const list = context.list(
    name,
    'integer',
    tabulateQuantiles((share) => normal(mean, deviation)(share) * unit),
  )
  const middle = context.helper(
    name,
    (draw) => call('quantile', draw(0), list),
    'the mean temperature of the row',
  )
  const gap = add(call('below', context.draw(1), number(6 * unit)), number(2 * unit))
  const units = /\b(maximum|max|high|highest)\b/.test(words)
    ? add(middle, gap)
    : /\b(minimum|min|low|lowest|dew|dew point)\b/.test(words)
      ? subtract(middle, gap)
      : middle
  return { expression: fromUnits(context, units, scale), why: `degrees around ${mean}` }
}
