import { logNormal } from '../../random/quantiles.ts'
import {
  add,
  call,
  cast,
  choose,
  column,
  concat,
  isNull,
  less,
  number,
  subtract,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { happens } from '../happens.ts'
import { digits } from '../parts/characters.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { makeCode } from '../parts/make-code.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { isNumeric } from '../parts/units.ts'
import { wordsOf } from '../parts/words-of.ts'
import { pickEntry } from './dictionaries.ts'
import { withinBand } from './within-band.ts'

const temporal = ['date', 'timestamp'] as const

/** The year of the row's birth date, where it has one. */
function bornIn(context: Context): Expression | null {
  const born = findSibling(context, ['person.birth-date'], { kinds: temporal })
  return born && cast(call('extract', text('year'), column(born.name)), { kind: 'integer' })
}

/** Full years since the row's birth date, or an age as adults have it. */
function ageOf(context: Context): Expression {
  const born = findSibling(context, ['person.birth-date'], { kinds: temporal })
  const drawn = add(
    number(18),
    add(call('below', context.draw(0), number(40)), call('below', context.draw(1), number(24))),
  )
  if (!born) return drawn
  const days = call(
    'days',
    born.type.kind === 'date' ? column(born.name) : call('to_date', column(born.name)),
  )
  const lived = subtract(number(Math.floor(context.now / 86_400)), days)
  const years = call(
    'div',
    { kind: 'binary', operator: '*', left: lived, right: number(10_000) },
    number(3_652_425),
  )
  return choose([[isNull(column(born.name)), drawn]], years)
}

/** `34`: as the birth date says. */
const makeAge: Generator = (context): Generated | null => {
  if (!isNumeric(context.column.type)) return null
  const age = ageOf(context)
  return {
    expression: context.column.type.kind === 'text' ? cast(age, { kind: 'text' }) : age,
    why: 'full years since birth',
  }
}

/** `25-34` */
const makeAgeRange: Generator = (context): Generated | null => {
  if (!isText(context) || textRoom(context) < 5) return null
  const age = context.helper('age for a band', () => ageOf(context), 'full years since birth')
  const bands: readonly (readonly [number, string])[] = [
    [18, '0-17'],
    [25, '18-24'],
    [35, '25-34'],
    [45, '35-44'],
    [55, '45-54'],
    [65, '55-64'],
  ]
  return {
    expression: choose(
      bands.map(([below, name]) => [less(age, number(below)), text(name)]),
      text('65+'),
    ),
    why: 'the band of the age',
  }
}

/** `1984`: the year of the birth date. */
const makeBirthYear: Generator = (context): Generated | null => {
  if (!isNumeric(context.column.type)) return null
  const drawn = subtract(number(new Date(context.now * 1000).getUTCFullYear() - 1), ageOf(context))
  const year = bornIn(context)
  const value = year ? call('coalesce', year, drawn) : drawn
  return {
    expression: context.column.type.kind === 'text' ? cast(value, { kind: 'text' }) : value,
    why: 'the year of birth',
  }
}

/** `912-04-1187`: the form of a tax number, from a range that is never given out. */
const makeTaxId: Generator = (context): Generated | null => {
  const { mustDiffer } = context
  if (mustDiffer)
    return makeCode(
      context,
      ['9[0-9]{2}-[0-4][0-9]-[0-9]{4}', '9[0-9]{8}'],
      9,
      'a tax number that is never given out',
    )
  const room = textRoom(context)
  if (room < 9) return null
  const joint = text(room < 11 ? '' : '-')
  return {
    expression: concat(
      text('9'),
      digits(context, 2, 0),
      joint,
      cast(call('below', context.draw(1), number(5)), { kind: 'text' }),
      digits(context, 1, 2),
      joint,
      digits(context, 4, 3),
    ),
    why: 'a tax number that is never given out',
  }
}

/** `X4820193` */
const makeDocument: Generator = (context) =>
  makeCode(
    context,
    ['[A-HJ-NPR-TV-Z][0-9]{8}', '[A-Z][0-9]{7}', '[0-9]{6}'],
    8,
    'the number of a paper',
  )

/** What people earn in a year: log-normal, with the median of a full-time worker. */
const makeSalary: Generator = (context) => {
  const words = wordsOf(context)
  const isHourly = /\b(hour|hourly|base rate|pay rate|wage)\b/.test(words)
  const isMonthly = /\bmonth(ly)?\b/.test(words)
  if (isHourly)
    return makeNumber(context, {
      inverse: logNormal(24, 0.42),
      minimum: 12,
      maximum: 120,
      decimals: 2,
      step: 0.25,
      why: 'pay for an hour',
    })
  const unit = isMonthly ? 12 : 1
  const highest = context.domain.maximum ?? 1e9
  const small = highest < 20_000 * (1 / unit)
  const plain = makeNumber(context, {
    inverse: logNormal((small ? 4800 : 58_000) / (small ? 1 : unit), 0.42),
    minimum: (small ? 1900 : 24_000) / (small ? 1 : unit),
    maximum: (small ? 16_000 : 260_000) / (small ? 1 : unit),
    decimals: 0,
    step: small || isMonthly ? 10 : 100,
    why: 'pay, log-normal as wages are',
  })
  return plain && !isMonthly ? withinBand(context, plain) : plain
}

/** `62400`: what a household earns in a year. */
const makeIncome: Generator = (context) =>
  makeNumber(context, {
    inverse: logNormal(66_000, 0.75),
    minimum: 6000,
    maximum: 600_000,
    decimals: 0,
    step: 100,
    why: 'what a household earns in a year, log-normal (docs/realism.md)',
  })

const makeChildren: Generator = (context) =>
  pickNumber(context, { 0: 42, 1: 21, 2: 24, 3: 9, 4: 3, 5: 1 }, 'children of a household')

const makeReputation: Generator = (context) =>
  makeNumber(context, {
    inverse: logNormal(60, 1.9),
    minimum: 1,
    maximum: 90_000,
    decimals: 0,
    why: 'points: most members have few',
  })

const marital = { single: 34, married: 49, divorced: 11, widowed: 6 }

/** `Married`, or `M` where there is no room for words. */
const makeMarital: Generator = (context): Generated | null => {
  if (!isText(context)) return null
  if (textRoom(context) > 7) return pickEntry(context, 'person.marital-status')
  const drawn = context.draw(0)
  const options = Object.entries(marital)
  const total = 100
  let sum = 0
  const branches = options.slice(0, -1).map(([word, weight]): [Expression, Expression] => {
    sum += weight
    return [happens(drawn, sum / total), text((word[0] ?? '').toUpperCase())]
  })
  return {
    expression: choose(branches, text('W')),
    why: 'single, married, divorced or widowed by letter',
  }
}

export const personFacts: Readonly<Record<string, Generator>> = {
  'person.age': makeAge,
  'person.age-range': makeAgeRange,
  'person.birth-year': makeBirthYear,
  'person.tax-id': makeTaxId,
  'person.document-number': makeDocument,
  'person.salary': makeSalary,
  'person.income': makeIncome,
  'person.children-count': makeChildren,
  'person.reputation': makeReputation,
  'person.marital-status': makeMarital,
}
