import type { Holiday } from '../../random/time-profile.ts'
import type { RuleContext } from '../rule-context.ts'
import { readMap } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { readWeight } from './read-weight.ts'

/** `{ "12-25": 0.2, "2025-11-28": 3 }`: days of every year or of one. Null after a report. */
export function readHolidays(entry: RuleEntry, context: RuleContext): readonly Holiday[] | null {
  const map = readMap(entry, context)
  const holidays = map?.entries.map((item) => readHoliday(item, context))
  const right = holidays?.filter((holiday) => holiday !== null)
  return right && right.length === holidays?.length ? right : null
}

function readHoliday(entry: RuleEntry, context: RuleContext): Holiday | null {
  const { text } = entry.key
  const [, year, month, day] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(text) ?? []
  const weight = readWeight(entry, context)
  // a day of every year may be the 29th of February
  const date = new Date(`${year ?? '2024'}-${month}-${day}T00:00:00Z`)
  const isDay = month !== undefined && date.getUTCDate() === Number(day)
  if (!isDay) {
    const hint = 'Write a day of every year as "12-25", or one day as "2025-11-28".'
    context.report('RULE_TIMES', entry.place, `There is no day "${text}".`, hint)
  }
  if (!isDay || weight === null) return null
  return {
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: Number(day),
    weight,
  }
}
