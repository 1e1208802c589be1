import { logNormal, normal } from '../../random/quantiles.ts'
import { add, call, cast, concat, number, subtract, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeCode } from '../parts/make-code.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'
import { textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'

/** Health: pressures, pulses, codes. */
export const health: Readonly<Record<string, Generator>> = {
  'health.diagnosis-code': (context) =>
    makeCode(context, ['[A-N][0-6][0-9].[0-9]', '[A-N][0-6][0-9]'], 3, 'the form of ICD-10'),
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
  'health.oxygen-saturation': (context) =>
    makeNumber(context, {
      inverse: normal(97.2, 1.4),
      minimum: 89,
      maximum: 100,
      decimals: 0,
      why: 'nearly all the blood can carry',
    }),
  'health.body-temperature': makeBodyTemperature,
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
