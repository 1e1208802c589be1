import type { TimesRule } from '../../rules/rules.ts'

type Profile = TimesRule['profile']

/** How much a day, counted from 1970, should hold by a rule of times, bursts aside: only proportions count. */
export function expectDay(profile: Profile, day: number): number {
  const { growth, months, weekdays } = profile
  const { month, weekday } = readDay(day)
  return (
    Math.exp((Math.log1p(growth) * (day - someDay)) / 365.25) *
    (months[month - 1] ?? 1) *
    (weekdays.at(weekday - 1) ?? 1) *
    (findHoliday(profile, day)?.weight ?? 1)
  )
}

/** What a rule of times says of one day: a day of one year comes before that of every year. */
export function findHoliday(
  { holidays }: Pick<Profile, 'holidays'>,
  day: number,
): Profile['holidays'][number] | undefined {
  const { year, month, date } = readDay(day)
  const on = holidays.filter((holiday) => holiday.month === month && holiday.day === date)
  return on.find((holiday) => holiday.year === year) ?? on.find((holiday) => holiday.year === null)
}

/** Keeps the figures of our time near 1. */
const someDay = 20_000

function readDay(day: number) {
  const date = new Date(day * 86_400_000)
  const [year = 0, month = 0, ofMonth = 0] = date.toISOString().split(/[-T]/).map(Number)
  return { year, month, date: ofMonth, weekday: date.getUTCDay() }
}
