import type { TimesRule } from '../../rules/rules.ts'
import type { Claim } from '../promise.ts'
import { findHoliday } from './expect-day.ts'

export type Part = Extract<Claim, { kind: 'time-share' }>['part']

/** Days, counted from 1970. */
export interface TimeSpan {
  readonly first: number
  readonly last: number
  /** Whether its ends are the ends of days. */
  readonly isWhole: boolean
}

/** Times of a kind, as a person thinks of them. */
export interface TimeGroup {
  readonly part: Part
  readonly values: readonly number[]
  /** 0 where there is to be none. */
  readonly weight: number
  readonly name: string
}

/** What a key of a rule of times speaks of: years, days of one name, and months, weekdays or hours of equal weight together. */
export function groupTimes(
  { profile }: TimesRule,
  key: Exclude<TimesRule['said'][number], 'bursts'>,
  span: TimeSpan,
): readonly TimeGroup[] {
  switch (key) {
    case 'growth':
      return listYears(span).map((year) => group('year', [year], 1))
    case 'months':
      return groupWeights('month', profile.months, 1)
    case 'weekdays':
      return groupWeights('isodow', profile.weekdays, 1)
    case 'hours':
      return groupWeights('hour', profile.hours, 0)
    case 'holidays':
      return listHolidays(profile, span)
  }
}

function groupWeights(part: Part, weights: readonly number[], start: number): readonly TimeGroup[] {
  return [...new Set(weights)].map((weight) =>
    group(
      part,
      weights.flatMap((other, i) => (other === weight ? [i + start] : [])),
      weight,
    ),
  )
}

function group(part: Part, values: readonly number[], weight: number): TimeGroup {
  return { part, values, weight, name: values.join(' ') }
}

/** The years of a span, if it has several. */
function listYears({ first, last }: TimeSpan): readonly number[] {
  const [from = 0, to = 0] = [first, last].map((day) => new Date(day * 86_400_000).getUTCFullYear())
  return to > from ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : []
}

/** Each holiday with those of its days that are whole in the span. */
function listHolidays(
  profile: TimesRule['profile'],
  { first, last, isWhole }: TimeSpan,
): readonly TimeGroup[] {
  const [from, to] = isWhole ? [first, last] : [first + 1, last - 1]
  const days = Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => from + i)
  return profile.holidays.flatMap((holiday): readonly TimeGroup[] => {
    const values = days.filter((day) => findHoliday(profile, day) === holiday)
    const { year, month, day, weight } = holiday
    const name = [year ?? [], month, day].flat().map((part) => String(part).padStart(2, '0'))
    return values.length > 0 ? [{ part: 'date', values, weight, name: name.join('-') }] : []
  })
}
