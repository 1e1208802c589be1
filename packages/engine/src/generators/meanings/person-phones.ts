import { getPlaceBook } from '../../plan/people/place-book.ts'
import { call, cast, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { canVouch } from '../parts/can-vouch.ts'
import { padded } from '../parts/characters.ts'
import { copyFromPerson } from '../parts/copy-from-person.ts'
import { fillSlots } from '../parts/fill-slots.ts'
import { placeOfRow, readPlace } from '../parts/place-of-row.ts'
import { textRoom } from '../parts/text-room.ts'
import { isMatch } from '../patterns/is-match.ts'
import { shuffleRows } from '../shuffle-rows.ts'

/** Ways to write a number, given as its country writes it abroad: `+1 212 555 01##`. */
const forms: readonly (readonly [name: string, write: (pattern: string) => string])[] = [
  ['abroad', (pattern) => pattern],
  ['in blanks', (pattern) => pattern.replaceAll('-', ' ')],
  ['in hyphens', (pattern) => pattern.replaceAll(' ', '-')],
  ['closed', (pattern) => pattern.replaceAll(/[ -]/g, '')],
  ['in digits', (pattern) => pattern.replaceAll(/[ +-]/g, '')],
  ['at home', (pattern) => pattern.replace(/^\+\d+ /, '')],
  ['at home in hyphens', (pattern) => pattern.replace(/^\+\d+ /, '').replaceAll(' ', '-')],
  ['in brackets', (pattern) => pattern.replace(/^\+1 (\d{3}) (\d{3}) (.*)$/, '($1) $2-$3')],
  ['at home in digits', (pattern) => pattern.replace(/^\+\d+ /, '').replaceAll(/[ -]/g, '')],
  // where there is no room for an area code, as in a column of 32 bits
  ['in its last digits', (pattern) => pattern.replaceAll(/[ +-]/g, '').slice(-7)],
]

/** `+1 212 555 0142`: from numbers kept for fiction, where the country keeps some. */
const makePhone: Generator = (context) => writePhone(context, 0)

const makeFax: Generator = (context) => writePhone(context, 10)

function writePhone(context: Context, from: number): Generated | null {
  const theirs = copyFromPerson(context, context.meaning)
  if (theirs) return theirs
  const place = placeOfRow(context)
  if (!place) return null
  if (context.mustDiffer) return numberOwn(context)
  const { places } = getPlaceBook(context.plan)
  const isNumber = context.column.type.kind === 'integer'
  const usable = isNumber ? forms.filter(([name]) => name.endsWith('digits')) : forms
  const found = usable.find(([, write]) =>
    places.every(({ phonePattern }) => fits(context, write(phonePattern))),
  )
  if (!found) return null
  const [name, write] = found
  const patterns = places.map(({ phonePattern }) => write(phonePattern))
  const written = fillSlots(context, `places, telephone ${name}`, patterns, place, (n) =>
    context.draw(from + n),
  )
  return {
    expression: isNumber ? cast(written, { kind: 'integer' }) : written,
    why: 'a number of its country, from those kept for fiction where there are some',
  }
}

/**
 * `+49 555 204 1187`: numbers of which none comes twice have an area code that is not given out, for
 * those kept for fiction are too few.
 */
function numberOwn(context: Context): Generated | null {
  const joints = [' ', '']
  const isNumber = context.column.type.kind === 'integer'
  const code = (joint: string): string => `${isNumber ? '' : '+'}{code}${joint}555${joint}`
  const joint = joints.find((each) =>
    fits(context, `${code(isNumber ? '' : each).replace('{code}', '49')}###${each}####`),
  )
  if (joint === undefined) return null
  const between = isNumber ? '' : joint
  const { countries } = getPlaceBook(context.plan)
  const start = readPlace(context, `telephone before its own part${between}`, ({ country }) =>
    code(between).replace('{code}', (countries[country]?.phoneCode ?? '1').replace('-', between)),
  )
  if (!start) return null
  const digits = context.helper(
    `${context.column.name} digits`,
    () => padded(shuffleRows(context, 10_000_000), 7),
    'seven digits of which none come twice',
  )
  const part = (from: number, length: number): Expression =>
    call('substr', digits, number(from), number(length))
  const whole = concat(start, part(1, 3), text(between), part(4, 4))
  return {
    expression: isNumber ? cast(whole, { kind: 'integer' }) : whole,
    why: 'a number of its country under an area code that is not given out',
    isDistinct: canVouch(context) && context.rows <= 10_000_000,
  }
}

function fits(context: Context, pattern: string): boolean {
  const sample = pattern.replaceAll('#', '4')
  const { maximum, patterns, minimumLength } = context.domain
  if (context.column.type.kind === 'integer') return Number(sample) <= (maximum ?? 0)
  return (
    sample.length <= textRoom(context) &&
    sample.length >= minimumLength &&
    patterns.every((wanted) => isMatch(wanted, sample))
  )
}

export const personPhones: Readonly<Record<string, Generator>> = {
  'person.phone': makePhone,
  'person.fax': makeFax,
}
