import { findLocale } from '@worldloom/language'
import { hasPerson } from '../../plan/people/find-person.ts'
import type { BookPlace } from '../../plan/people/place-book.ts'
import { choose } from '../../sql/build.ts'
import type { Generator } from '../generator.ts'
import { happens } from '../happens.ts'
import { readPlace } from '../parts/place-of-row.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { dictionaries } from './dictionaries.ts'
import { webWords } from './web-words.ts'

/** What people speak and are, by the country they live in; now and then something else. */
function byCountry(
  title: string,
  meaning: string,
  pick: (place: BookPlace) => string,
  longest: number,
  share: number,
): Generator {
  return (context) => {
    const { plan, table } = context
    const otherwise = webWords[meaning] ?? dictionaries[meaning]
    const isPersonal = hasPerson(plan, table.table) && isText(context) && !context.mustDiffer
    if (!isPersonal || textRoom(context) < longest) return otherwise?.(context) ?? null
    const usual = readPlace(context, title, pick)
    if (!usual) return otherwise?.(context) ?? null
    const other = otherwise?.({ ...context, draw: (n = 0) => context.draw(n + 50) })
    const isUsual = happens(context.draw(40), share)
    return {
      expression: other ? choose([[isUsual, usual]], other.expression) : usual,
      why: `the ${title} of the row's country, as a rule`,
    }
  }
}

const words: Readonly<Record<string, readonly [nationality: string, language: string]>> = {
  US: ['American', 'English'],
  GB: ['British', 'English'],
  CA: ['Canadian', 'English'],
  AU: ['Australian', 'English'],
  IN: ['Indian', 'Hindi'],
  DE: ['German', 'German'],
  FR: ['French', 'French'],
  ES: ['Spanish', 'Spanish'],
  MX: ['Mexican', 'Spanish'],
  IT: ['Italian', 'Italian'],
  NL: ['Dutch', 'Dutch'],
  PL: ['Polish', 'Polish'],
  SE: ['Swedish', 'Swedish'],
  BR: ['Brazilian', 'Portuguese'],
  JP: ['Japanese', 'Japanese'],
}

const locale = (place: BookPlace): string => findLocale(place.locale).replace('_', '-')

export const personLocale: Readonly<Record<string, Generator>> = {
  'web.locale': byCountry('tag of the locale', 'web.locale', locale, 5, 0.9),
  'web.language-code': byCountry(
    'language code',
    'web.language-code',
    (place) => locale(place).slice(0, 2),
    2,
    0.92,
  ),
  'person.nationality': byCountry(
    'nationality',
    'person.nationality',
    ({ countryCode2 }) => words[countryCode2]?.[0] ?? 'British',
    10,
    0.93,
  ),
  'person.language': byCountry(
    'language',
    'person.language',
    ({ countryCode2 }) => words[countryCode2]?.[1] ?? 'English',
    10,
    0.92,
  ),
}
