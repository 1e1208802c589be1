import { remember } from '@worldloom/agents'
import { getNames } from '@worldloom/language'
import { employers, trades } from '../census/employers.ts'
import { drawUnit, hashText } from '../random/hash.ts'
import type { Life } from './life.ts'
import { readBand } from './wishes.ts'

/** What is known of someone's work where an employer is to be named. */
export interface Work {
  readonly industry: string
  /** As the schema lists it: `50-249`. */
  readonly size: string
  readonly isOwn: boolean
}

const large = 50

/** Names an employer as they are called where the person lives, by what it does; null where that is not known. */
export function nameEmployer(life: Life, { industry, size, isOwn }: Work): string | null {
  const { locale, cityName } = life.place
  const kinds = employers[locale.slice(0, 2)]
  if (!kinds) return null
  const trade = findTrade(industry)
  const isLarge = readBand(size)[0] >= large
  const text = (isLarge ? kinds[`${trade} large`] : undefined) ?? kinds[trade] ?? kinds['any']
  const key = hashText(`${life.givenName} ${life.familyName} ${life.birthDate} ${cityName}`)
  const listed = list(text)
  // one's own business carries one's own name
  const own = listed.filter((kind) => kind.includes('{name}'))
  const patterns = isOwn ? (own.length > 0 ? own : list(kinds['any'])) : listed
  const pattern = patterns[Math.floor(drawUnit(key, 1) * patterns.length)]
  if (pattern === undefined) return null
  const name = isOwn ? life.familyName : pickFamily(locale, drawUnit(key, 2))
  return pattern.replaceAll('{name}', name).replaceAll('{city}', cityName)
}

// a run has few industries, and as many kinds of firms as the lists
const findTrade = remember(
  (industry: string) => trades.find(([pattern]) => pattern.test(industry))?.[1] ?? 'any',
)
const list = remember((kinds: string | undefined): readonly string[] =>
  (kinds ?? '').split(';').map((kind) => kind.trim()),
)

/** Any family name: those of firms are spread more evenly than those of people. */
function pickFamily(locale: string, unit: number): string {
  const { values } = getNames(locale).family
  return values[Math.floor(unit * Math.min(values.length, 400))] ?? ''
}
