import type { TimesRule } from '../../rules/rules.ts'

/** How much a day, counted from 1970, should hold by a rule of times, bursts aside: only proportions count. */
export function expectDay(
  { growth, months, weekdays, holidays }: TimesRule['profile'],
  day: number,
): number {
  const [year = '', month = '', date = ''] = new Date(day * 86_400_000).toISOString().split(/[-T]/)
  const exact = holidays.find(
    (holiday) => holiday.year === Number(year) && isOn(holiday, month, date),
  )
  const yearly = holidays.find((holiday) => holiday.year === null && isOn(holiday, month, date))
  const weekday = new Date(day * 86_400_000).getUTCDay()
  return (
    Math.exp((Math.log1p(growth) * (day - someDay)) / 365.25) *
    (months[Number(month) - 1] ?? 1) *
    (weekdays.at(weekday - 1) ?? 1) *
    ((exact ?? yearly)?.weight ?? 1)
  )
}

/** Keeps the figures of our time near 1. */
const someDay = 20_000

function isOn(holiday: { month: number; day: number }, month: string, date: string): boolean {
  return holiday.month === Number(month) && holiday.day === Number(date)
}
