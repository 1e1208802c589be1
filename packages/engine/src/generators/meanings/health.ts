import { logNormal, normal } from '../../random/quantiles.ts'
import { add, call, cast, concat, multiply, number, subtract, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeCode } from '../parts/make-code.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'
import { textRoom } from '../parts/text-room.ts'
import { fromUnits, scaleOf, unitsOf } from '../parts/units.ts'
import { columnWords } from '../parts/words-of.ts'
import { pickEntry } from './dictionaries.ts'

/** `S93.401A` */
const longestCode = 8

/** Health: pressures, pulses, codes. */
export const health: Readonly<Record<string, Generator>> = {
  'health.diagnosis': (context) => pickDiagnosis(context, 'health.diagnosis'),
  'health.diagnosis-code': (context) =>
    (textRoom(context) >= longestCode ? pickDiagnosis(context, 'health.diagnosis-code') : null) ??
    makeCode(context, ['[A-N][0-6][0-9][.][0-9]', '[A-N][0-6][0-9]'], 3, 'the form of ICD-10'),
  'health.blood-type': oneOf(
    { 'O+': 38, 'A+': 34, 'B+': 9, 'O-': 7, 'A-': 6, 'AB+': 3, 'B-': 2, 'AB-': 1 },
    'as in the population',
  ),
  'health.blood-pressure': makeBloodPressure,
  'health.heart-rate': (context) =>
    makeNumber(context, {
      inverse: normal(74, 10),
      minimum: 46,
      maximum: 128,
      decimals: 0,
      why: 'bell-shaped around 74',
    }),
  'health.respiratory-rate': (context) =>
    makeNumber(context, {
      inverse: normal(16, 2.2),
      minimum: 10,
      maximum: 28,
      decimals: 0,
      why: 'bell-shaped around 16',
    }),
  'health.oxygen-saturation': (context) =>
    makeNumber(context, {
      inverse: normal(97.4, 1.4),
      minimum: 88,
      maximum: 100,
      decimals: 0,
      why: 'bell-shaped around 97',
    }),
  'health.body-temperature': makeBodyTemperature,
  'health.body-height': makeBodyHeight,
  'health.body-mass-index': makeBodyMassIndex,
  'health.refill-count': (context) =>
    pickNumber(context, { 0: 38, 1: 16, 2: 14, 3: 14, 5: 11, 6: 4, 11: 3 }, 'few refills'),
  'health.drug-code': (context) =>
    makeCode(
      context,
      ['[0-9]{5}-[0-9]{4}-[0-9]{2}', '[0-9]{11}', '[0-9]{8}'],
      9,
      'the form of a drug code',
    ),
  'health.provider-number': (context) =>
    makeCode(context, ['1[0-9]{9}', '[1-9][0-9]{6}'], 9, "the form of a provider's number"),
  'health.lab-value': (context) =>
    makeNumber(context, {
      inverse: logNormal(5.2, 0.5),
      minimum: 0.2,
      maximum: 60,
      decimals: 1,
      why: 'around 5.2',
    }),
  'health.dosage': (context) =>
    context.column.type.kind === 'integer'
      ? pickNumber(
          context,
          { 5: 12, 10: 22, 20: 18, 25: 10, 50: 14, 100: 12, 250: 6, 500: 6 },
          'milligrams',
        )
      : oneOf(
          {
            '10 mg': 24,
            '20 mg': 18,
            '50 mg': 15,
            '5 mg': 13,
            '100 mg': 12,
            '500 mg': 12,
            '250 mg': 6,
          },
          'how much',
        )(context),
  'health.patient-number': (context) =>
    makeCode(
      context,
      ['P[1-9][0-9]{6}', '[1-9][0-9]{5}', '[1-9][0-9]{3}'],
      7,
      "a patient's number",
    ),
  'health.insurance-number': (context) =>
    makeCode(context, ['[A-Z]{3}[0-9]{9}', '[0-9]{8}'], 9, "an insured person's number"),
}

/** `124/81`; a whole number is the upper or the lower of the two by its name. */
function makeBloodPressure(context: Context): Generated | null {
  const upper = context.helper(
    'systolic',
    (draw) => add(number(102), call('below', draw(0), number(44))),
    'the upper pressure',
  )
  const lower = subtract(upper, add(number(32), call('below', context.draw(1), number(16))))
  const why = 'the lower pressure 32 to 47 below the upper'
  if (context.column.type.kind === 'integer')
    return {
      expression: /\b(diastolic|lower)\b/.test(columnWords(context.table.table, context.column))
        ? lower
        : upper,
      why,
    }
  if (textRoom(context) < 7) return null
  return {
    expression: concat(cast(upper, { kind: 'text' }), text('/'), cast(lower, { kind: 'text' })),
    why,
  }
}

/** Name and code of one diagnosis in a row are of one line of their lists. */
function pickDiagnosis(context: Context, meaning: string): Generated | null {
  const which = context.helper('diagnosis', (draw) => draw(0), 'which diagnosis it is')
  return pickEntry({ ...context, draw: (n = 0) => (n === 0 ? which : context.draw(n)) }, meaning)
}

/** Adults' height by the unit of the name; means as in the NHANES of 2015 to 2018, both sexes together. */
function makeBodyHeight(context: Context): Generated | null {
  const words = columnWords(context.table.table, context.column)
  const unit = /\b(in|inch)\b/.test(words) ? 1 / 2.54 : /\b(m|meter)\b/.test(words) ? 0.01 : 1
  return makeNumber(context, {
    inverse: normal(168.3 * unit, 9.8 * unit),
    minimum: 142 * unit,
    maximum: 204 * unit,
    decimals: unit === 0.01 ? 2 : 1,
    why: `bell-shaped around ${Math.round(168.3 * unit * 100) / 100}`,
  })
}

/** Kilograms over squared metres, of the row's own where it has them. */
function makeBodyMassIndex(context: Context): Generated | null {
  const [weight, height] = ['measure.weight', 'health.body-height'].map((meaning) => {
    const found = context.table.table.columns.find(({ name }) => name === context.sibling(meaning))
    return found && /_(kg|cm)$/i.test(found.name) && found.type.kind !== 'text' ? found : null
  })
  const scale = scaleOf(context, 1)
  if (!weight || !height || context.column.type.kind === 'text')
    return makeNumber(context, {
      inverse: logNormal(27.5, 0.2),
      minimum: 16,
      maximum: 52,
      decimals: 1,
      why: 'log-normal around 27.5',
    })
  const tall = unitsOf(height, 1)
  const units = call(
    'div',
    multiply(unitsOf(weight, 1), number(10 ** (5 + scale))),
    multiply(tall, tall),
  )
  return { expression: fromUnits(context, units, scale), why: 'of the row’s weight and height' }
}

/** `36.8`, or `98.2` where the name or a check says Fahrenheit. */
function makeBodyTemperature(context: Context): Generated | null {
  const words = columnWords(context.table.table, context.column)
  const isFahrenheit = /\b(fahrenheit|f)\b/.test(words) || (context.domain.minimum ?? 0) >= 60
  const [mean, spread] = isFahrenheit ? [98.4, 0.9] : [36.9, 0.5]
  return makeNumber(context, {
    inverse: normal(mean, spread),
    minimum: mean - 3 * spread,
    maximum: mean + 5 * spread,
    decimals: 1,
    why: "a body's temperature",
  })
}
