import { draw } from './hash.ts'
import { inverseNormal } from './quantiles.ts'
import type { TimeProfile } from './time-profile.ts'

const yearDays = 365.25

/** The weight of a day, counted from 1970; a key of 0 leaves out what the day has by chance. */
export function weighDay(profile: TimeProfile, day: number, key: number): number {
  const date = new Date(day * 86_400_000)
  const [year, month, dayOfMonth] = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  ]
  const holidays = profile.holidays
    .filter((holiday) => holiday.month === month && holiday.day === dayOfMonth)
    .filter((holiday) => holiday.year === null || holiday.year === year)
  // a day of one year says more than the same day of every year
  const holiday = holidays.find((found) => found.year !== null) ?? holidays[0]
  const usual =
    (1 + profile.growth) ** ((day - epoch) / yearDays) *
    (profile.months[month - 1] ?? 1) *
    // 1970 began on a Thursday
    (profile.weekdays[(day + 3) % 7] ?? 1) *
    (holiday?.weight ?? 1)
  // a day that a rule weighs has that weight, neither more nor less
  const isEven = key === 0 || profile.bursts === 0 || holiday !== undefined
  return isEven ? usual : usual * burst(day, profile.bursts, key)
}

/** Some day of our time, so that compounded growth stays near 1. */
const epoch = 20_000

/** Log-normal around 1, the same for a day wherever it is asked for. */
function burst(day: number, sigma: number, key: number): number {
  const chance = (draw(day, key) + 0.5) / 2 ** 32
  return Math.exp(sigma * inverseNormal(chance) - sigma ** 2 / 2)
}
