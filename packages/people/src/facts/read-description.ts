import { countries, world } from '@worldloom/language'
import type { Quota } from '../input/segment.ts'

/** What a segment's description says of what can be counted, as quotas that written ones overrule. */
export function readDescription(text: string): readonly Quota[] {
  const plain = text.replace(/\s+/g, ' ')
  return [
    readAge(plain),
    readGender(plain),
    readCountry(plain),
    readIncome(plain),
    readHousehold(plain),
  ].filter((quota) => quota !== null)
}

const nowhere: readonly string[] = []

function range(fact: string, minimum: number | null, maximum: number | null): Quota {
  return { kind: 'range', fact, minimum, maximum, at: nowhere }
}

function shareOut(fact: string, shares: readonly (readonly [string, number])[]): Quota {
  const total = shares.reduce((sum, [, share]) => sum + share, 0)
  const entries = shares.map(([value, share]) => ({ value, share: share / total }))
  return { kind: 'shares', fact, shares: entries, at: nowhere }
}

const years = String.raw`(\d{2})\s*(?:-|–|—|to|and|through)\s*(\d{2})`

const people =
  '(?:people|adults|women|men|students|professionals|parents|customers|shoppers|visitors|users)'

function readAge(text: string): Quota | null {
  const both =
    text.match(
      new RegExp(
        String.raw`\b(?:aged?|ages|age (?:range|group|bracket)|between(?: the ages of)?)\s*:?\s*(?:about\s*|from\s*)?${years}(?!\s*%)`,
        'i',
      ),
    ) ??
    text.match(
      new RegExp(String.raw`\b${years}[\s-]*(?:years?[\s-]olds?|years? of age|yrs?\b|y\/o)`, 'i'),
    ) ??
    text.match(new RegExp(String.raw`\b${people}\s*\(${years}\)`, 'i')) ??
    text.match(new RegExp(String.raw`\b${years}\s+${people}\b`, 'i'))
  if (both) return range('age', Number(both[1]), Number(both[2]))
  const decade = text.match(
    /\bin their (early |mid[- ]|late )?(\d0s|twenties|thirties|forties|fifties|sixties|seventies)(?: (?:and|to|or) (\d0s|twenties|thirties|forties|fifties|sixties|seventies))?/i,
  )
  if (decade) {
    const from = readDecade(decade[2] ?? '')
    const to = decade[3] ? readDecade(decade[3]) : from
    const part = (decade[1] ?? '').trim().toLowerCase().replace('-', '')
    if (part === 'early' && !decade[3]) return range('age', from, from + 4)
    if (part === 'late' && !decade[3]) return range('age', from + 6, from + 9)
    return part === 'mid' && !decade[3]
      ? range('age', from + 3, from + 7)
      : range('age', from, to + 9)
  }
  const least =
    text.match(
      /\b(?:over|above|older than|at least|aged?)\s*(\d{2})\s*(?:\+|and (?:over|older|above)|years)/i,
    ) ??
    text.match(/\b(?:aged? )?(\d{2})\s*(?:\+|(?:years )?and (?:over|older|above))/i) ??
    text.match(
      /\b(?:people|adults|women|men|those|aged?) (?:over|above|older than) (?:age )?(\d{2})\b/i,
    )
  if (least) return range('age', Number(least[1]), null)
  const most = text.match(
    /\b(?:people|adults|women|men|those|aged?) (?:under|below|younger than) (?:age )?(\d{2})\b/i,
  )
  return most ? range('age', 18, Number(most[1]) - 1) : null
}

function readDecade(word: string): number {
  const names = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies']
  const at = names.indexOf(word.toLowerCase())
  return at >= 0 ? (at + 2) * 10 : Number.parseInt(word, 10)
}

function readGender(text: string): Quota | null {
  const share = (words: string): number | null => {
    const found =
      text.match(
        new RegExp(
          String.raw`(\d{1,3}(?:\.\d+)?)\s*(?:%|percent|per cent)\s*(?:are\s*|of them\s*)?(?:${words})\b`,
          'i',
        ),
      ) ??
      text.match(
        new RegExp(
          String.raw`\b(?:${words})\s*(?::|=|\()?\s*(\d{1,3}(?:\.\d+)?)\s*(?:%|percent)`,
          'i',
        ),
      )
    return found ? Number(found[1]) / 100 : null
  }
  const female = share('women|female|females')
  const male = share('men|male|males')
  if (female !== null || male !== null) {
    const women = female ?? 1 - (male ?? 0)
    const men = male ?? 1 - women
    return shareOut('gender', [
      ['female', women],
      ['male', men],
      ['nonbinary', Math.max(0, 1 - women - men)],
    ])
  }
  if (/\b(?:mostly|mainly|predominantly|largely) (?:women|female)\b/i.test(text))
    return shareOut('gender', [
      ['female', 0.75],
      ['male', 0.25],
    ])
  if (/\b(?:mostly|mainly|predominantly|largely) (?:men|male)\b/i.test(text))
    return shareOut('gender', [
      ['female', 0.25],
      ['male', 0.75],
    ])
  if (/^(?:[\w-]+,? ){0,3}(?:women|mothers)\b/i.test(text))
    return shareOut('gender', [['female', 1]])
  return /^(?:[\w-]+,? ){0,3}(?:men|fathers)\b/i.test(text)
    ? shareOut('gender', [['male', 1]])
    : null
}

/** How countries and what comes from them are called beside their names. */
const called: Readonly<Record<string, string>> = {
  US: 'US|U\\.S\\.|USA|America|American',
  GB: 'Northern Ireland|UK|U\\.K\\.|Britain|British|England|English (?:towns|cities)',
  DE: 'German|DACH',
  FR: 'French (?:companies|cities|households|towns|people)|in France',
  ES: 'Spanish (?:companies|cities|households|towns|people)',
  IT: 'Italian',
  NL: 'Dutch|Holland',
  PL: 'Polish (?:companies|cities|households|towns|people)',
  SE: 'Swedish',
  CA: 'Canadian',
  AU: 'Australian',
  BR: 'Brazilian',
  MX: 'Mexican',
  JP: 'Japanese',
  IN: 'Indian (?:companies|cities|households|towns|people)',
  AT: 'Austrian',
  BE: 'Belgian',
  CH: 'Swiss',
  IE: 'Irish',
  KE: 'Kenyan',
  NG: 'Nigerian',
  NZ: 'New Zealand',
  PT: 'Portuguese (?:companies|cities|households|towns|people)',
  ZA: 'South African',
}

// names of something else as well: states, people, a bird
const unclear = new Set(['GE', 'JO', 'TD', 'TR', 'NE', 'GN', 'DM', 'ML', 'TG'])
const known = new Set(countries.map(({ code2 }) => code2))
const others = world.filter(({ code2 }) => !known.has(code2) && !unclear.has(code2))

const europe = ['DE', 'GB', 'FR', 'ES', 'IT', 'NL', 'PL', 'SE']

function readCountry(text: string): Quota | null {
  const codes = [...countries, ...others].flatMap(({ name, code2 }) => {
    const spellings = called[code2] ? `${name}|${called[code2]}` : name
    // New Mexico is not Mexico, and Northern Ireland not Ireland
    const pattern = new RegExp(String.raw`(?<!\bNew |\bNorthern )\b(?:${spellings})(?![\w])`)
    return pattern.test(text) ? [code2] : []
  })
  if (codes.length > 0)
    return shareOut(
      'country',
      codes.map((code) => [code, 1]),
    )
  return /\b(?:Europe|European|the EU)\b/.test(text)
    ? shareOut(
        'country',
        europe.map((code) => [code, 1]),
      )
    : null
}

function readIncome(text: string): Quota | null {
  const amount = String.raw`[$€£]?\s?(\d{1,3}(?:[,.]\d{3})+|\d+)\s?(k|thousand)?`
  const both = text.match(
    new RegExp(
      String.raw`\b(?:income|earn\w*|salar\w+|making)\b[^.;]{0,40}?${amount}\s*(?:-|–|to|and)\s*${amount}`,
      'i',
    ),
  )
  if (both)
    return range('income', readAmount(both[1], both[2] ?? both[4]), readAmount(both[3], both[4]))
  const least = text.match(
    new RegExp(
      String.raw`\b(?:income|earn\w*|salar\w+|making)\b[^.;]{0,30}?(?:over|above|more than|at least|from)\s*${amount}`,
      'i',
    ),
  )
  return least ? range('income', readAmount(least[1], least[2]), null) : null
}

function readAmount(digits = '', thousands: string | undefined): number {
  const value = Number(digits.replace(/[,.](?=\d{3})/g, ''))
  return thousands === undefined && value >= 1000 ? value : value * 1000
}

function readHousehold(text: string): Quota | null {
  if (
    /\b(?:living alone|live alone|single-person households?|one-person households?)\b/i.test(text)
  )
    return range('household size', 1, 1)
  if (
    /\b(?:parents|mothers|fathers|families with (?:young |school-age |small )?(?:children|kids))\b/i.test(
      text,
    )
  )
    return range('children', 1, null)
  return null
}
