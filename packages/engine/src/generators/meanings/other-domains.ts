import { logNormal, normal } from '../../random/quantiles.ts'
import { add, call, cast, concat, number, subtract, text } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { makeCode } from '../parts/make-code.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf } from '../parts/pick-word.ts'
import { textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'
import { money } from './commerce-amounts.ts'
import { makeIsbn } from './isbn.ts'

/** Numbers and codes of travel, vehicles, sport, schools, health, food and media. */
export const otherDomains: Readonly<Record<string, Generator>> = {
  'travel.airline-code': (context) => makeCode(context, ['[A-Z]{2}'], 3, 'two letters'),
  'travel.airport-code': (context) => makeCode(context, ['[A-Z]{3}'], 3, 'three letters'),
  'travel.flight-number': (context) =>
    makeCode(
      context,
      ['[A-Z]{2}[1-9][0-9]{3}', '[1-9][0-9]{2}'],
      4,
      'letters of an airline and a number',
    ),
  'travel.seat': (context) => makeCode(context, ['[1-3][0-9][A-F]'], 2, 'a row and a letter'),
  'travel.gate': (context) =>
    makeCode(context, ['[A-E][1-4][0-9]', '[A-E][1-9]'], 2, 'a letter and a number'),
  'travel.room-type': oneOf(
    { Double: 42, Single: 22, Twin: 14, Family: 10, Suite: 8, Deluxe: 4 },
    'mostly double',
  ),
  'travel.booking-reference': (context) =>
    makeCode(context, ['[A-HJ-NP-Z2-9]{6}', '[A-Z]{4}'], 6, 'six letters'),
  'travel.fare': (context) => money(context, 148, 0.7, 'around 148'),
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
  'sport.points': (context) =>
    pickNumber(context, { 0: 24, 1: 30, 2: 23, 3: 13, 4: 6, 5: 3, 6: 1 }, 'mostly few'),
  'sport.result': makeResult,
  'sport.position': oneOf(
    { Midfielder: 36, Defender: 32, Forward: 22, Goalkeeper: 10 },
    'a place on the field',
  ),
  'sport.sport': oneOf(
    {
      Soccer: 30,
      Basketball: 18,
      Tennis: 14,
      Volleyball: 10,
      Swimming: 10,
      Running: 9,
      Cycling: 9,
    },
    'a kind of sport',
  ),
  'education.grade': (context) =>
    context.column.type.kind === 'integer'
      ? pickNumber(
          context,
          (context.domain.maximum ?? 99) < 60
            ? { 5: 14, 6: 14, 7: 16, 8: 18, 9: 20, 10: 18 }
            : { 72: 6, 75: 10, 78: 12, 82: 16, 85: 18, 88: 16, 91: 12, 94: 8, 98: 2 },
          'mostly good',
        )
      : oneOf({ B: 34, A: 30, C: 21, D: 9, F: 6 }, 'mostly good')(context),
  'education.course-code': (context) =>
    makeCode(
      context,
      ['[A-Z]{3}-[1-4][0-9]{2}', '[A-Z]{2}[1-4][0-9]{2}', '[1-4][0-9]{2}'],
      3,
      'letters of a subject and a number',
    ),
  'education.student-number': (context) =>
    makeCode(
      context,
      ['S20[12][0-9]{5}', '[1-9][0-9]{6}', '[1-9][0-9]{4}'],
      7,
      "a student's number",
    ),
  'education.test-score': (context) =>
    makeNumber(context, {
      inverse: normal(74, 13),
      minimum: 0,
      maximum: 100,
      decimals: 1,
      why: 'bell-shaped around 74',
    }),
  'education.degree': oneOf(
    {
      'Bachelor of Science': 34,
      'Bachelor of Arts': 26,
      'Master of Science': 18,
      'Associate Degree': 12,
      'Master of Arts': 6,
      Doctorate: 4,
    },
    'mostly a bachelor',
  ),
  'education.term-name': oneOf(
    { 'Fall 2024': 24, 'Spring 2025': 24, 'Fall 2025': 22, 'Spring 2024': 18, 'Summer 2025': 12 },
    'a part of a school year',
  ),
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
  'food.calories': (context) =>
    makeNumber(context, {
      inverse: normal(480, 170),
      minimum: 40,
      maximum: 1400,
      step: 10,
      decimals: 0,
      why: 'around 480',
    }),
  'media.isbn': makeIsbn,
  'media.season-number': (context) =>
    pickNumber(context, { 1: 36, 2: 24, 3: 16, 4: 10, 5: 7, 6: 4, 7: 3 }, 'the first ones oftener'),
  'media.episode-number': (context) =>
    pickNumber(
      context,
      Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, 12 - i / 2])),
      'the first ones oftener',
    ),
  'media.edition': (context) =>
    context.column.type.kind === 'integer'
      ? pickNumber(context, { 1: 62, 2: 20, 3: 10, 4: 5, 5: 3 }, 'mostly the first')
      : oneOf(
          { '1st': 60, '2nd': 20, '3rd': 11, Revised: 6, Anniversary: 3 },
          'mostly the first',
        )(context),
  'media.special-features': oneOf(
    { Trailers: 32, Commentaries: 28, 'Deleted Scenes': 22, 'Behind the Scenes': 18 },
    'what a disc holds beside the film',
  ),
  'media.film-rating': oneOf(
    { 'PG-13': 30, R: 28, PG: 24, G: 14, 'NC-17': 4 },
    'as films are rated',
  ),
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

function makeResult(context: Context): Generated | null {
  if (textRoom(context) < 3) return oneOf({ W: 42, L: 36, D: 22 }, 'won, lost or drawn')(context)
  const goals = (n: number): ReturnType<typeof text> =>
    cast(
      call(
        'least',
        call('below', context.draw(n), number(5)),
        call('below', context.draw(n + 2), number(5)),
      ),
      { kind: 'text' },
    )
  return { expression: concat(goals(0), text('-'), goals(1)), why: 'few goals' }
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
