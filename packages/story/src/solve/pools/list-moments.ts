import { listAges } from './list-ages.ts'
import { listCodedDays } from './list-coded-days.ts'
import { listLiterals } from './list-literals.ts'
import type { Clues } from './pool.ts'

const day = 86_400_000

/** Instants near those that conditions name, over the years they name, and before the anchor. */
export function listMoments(clues: Clues): readonly string[] {
  const { column, predicates, background, now } = clues
  const { numbers, texts } = listLiterals(predicates)
  const named = texts.flatMap(readMoment)
  const near = named.flatMap((at) => [
    ...[0, 1, -1, 5, -5, 10, 20, 31, -31, 45, 60, 90, -90, 180, 360, -360, 400].map(
      (days) => at + days * day,
    ),
    ...[1, 5, 12, -1].map((hours) => at + (hours * day) / 24),
  ])
  const apart = named.slice(0, 4).flatMap((at) => listApart(at, numbers))
  const sorted = [...new Set(named)].sort((a, b) => a - b).slice(0, 8)
  const between = sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => (a + b) / 2))
  const years = [...numbers, ...texts.flatMap(readYear)].filter(
    (x) => Number.isInteger(x) && x >= 1700 && x <= 2300,
  )
  const grid = (
    years.length > 0 ? listYears(years) : [Number(now.slice(0, 4)) - 1, 2019, 1996]
  ).flatMap(listYear)
  const anchor = Date.parse(now)
  const recent = ago.map((days) => anchor - days * day - day / 24)
  const hours = Array.from(
    { length: 24 },
    (_, hour) => anchor - 159 * day + (hour + 0.5) * (day / 24),
  )
  // the same days as the numbers they are read from
  const coded = listCodedDays(clues).map((code) =>
    Date.parse(code.replace(/(....)(..)(..)/, '$1-$2-$3')),
  )
  const moments = [
    ...coded,
    ...near,
    ...apart,
    ...between,
    ...(years.length > 0 ? grid : []),
    ...recent,
  ]
  const later = years.length > 0 ? hours : [...hours, ...grid]
  return [
    ...moments.map((at) => spell(at, column.category)),
    ...background,
    ...[...later, ...listAges(numbers, now)].map((at) => spell(at, column.category)),
  ]
}

const ago = [
  0, 1, 2, 3, 6, 8, 14, 20, 29, 40, 60, 80, 100, 150, 170, 200, 300, 360, 370, 500, 700, 1000, 2000,
  5000, 9000, 15_000, -1, -5, -20, -100,
]

/** As many days, weeks, months, years or hours before and after a moment as numbers say. */
function listApart(at: number, numbers: readonly number[]): readonly number[] {
  const spans = [...new Set(numbers.map(Math.abs))].filter((n) => Number.isInteger(n) && n > 0)
  return spans.slice(0, 6).flatMap((n) =>
    [n, -n].flatMap((by) => {
      const month = new Date(at)
      month.setUTCMonth(month.getUTCMonth() + by, 1)
      const year = new Date(at)
      year.setUTCFullYear(year.getUTCFullYear() + by, 0, 15)
      return [at + by * day, at + by * 7 * day, +month, +year, at + (by * day) / 24]
    }),
  )
}

/** Some years that are named, and those beside the first of them, which lie between two bounds. */
function listYears(named: readonly number[]): readonly number[] {
  const beside = named.slice(0, 3).flatMap((year) => [year + 1, year - 1, year + 2, year - 2])
  return [...new Set([...named.slice(0, 6), ...beside])]
}

function listYear(year: number): readonly number[] {
  return Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
    [1, 9, 15, 28].map((date) => Date.UTC(year, month, date, ((month + 1) * date) % 24)),
  )
}

/** `2019`, and what patterns of a day's text begin with: `2019%`, `201%`. */
function readYear(text: string): readonly number[] {
  const [, year = '', more] = /^%?(\d{3,4})(?:$|([%_]))/.exec(text) ?? []
  if (year.length === 4) return [Number(year)]
  return more ? [Number(`${year}5`)] : []
}

function readMoment(text: string): readonly number[] {
  const parts = /^\s*(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?/.exec(text)
  if (!parts) return []
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)))
  return [Date.UTC(year, month - 1, date, hour, minute, second)]
}

function spell(at: number, category: string): string {
  const date = new Date(Math.round(at / 1000) * 1000)
  if (Number.isNaN(date.getTime())) return ''
  const text = date.toISOString()
  if (category === 'date') return text.slice(0, 10)
  if (category === 'time') return text.slice(11, 19)
  return text.slice(0, 19).replace('T', ' ')
}
