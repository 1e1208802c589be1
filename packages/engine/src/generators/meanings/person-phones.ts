import { getPlaceBook } from '../../plan/people/place-book.ts'
import { cast } from '../../sql/build.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { isMatch } from '../match-pattern.ts'
import { copyFromPerson } from '../parts/copy-from-person.ts'
import { fillSlots } from '../parts/fill-slots.ts'
import { placeOfRow } from '../parts/place-of-row.ts'
import { textRoom } from '../parts/text-room.ts'

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
]

/** `+1 212 555 0142`: from numbers kept for fiction, where the country keeps some. */
const makePhone: Generator = (context) => writePhone(context, 0)

const makeFax: Generator = (context) => writePhone(context, 10)

function writePhone(context: Context, from: number): Generated | null {
  const theirs = copyFromPerson(context, context.meaning)
  if (theirs) return theirs
  const place = placeOfRow(context)
  if (!place) return null
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
