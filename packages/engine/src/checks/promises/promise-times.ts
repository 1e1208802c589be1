import type { Table } from '../../model/schema.ts'
import type { ColumnRule, TimesRule } from '../../rules/rules.ts'
import { toAxis } from '../../values/to-axis.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'
import { expectDay, findHoliday } from './expect-day.ts'
import { groupTimes, type Part, type TimeSpan } from './group-times.ts'

/** The shares of months, weekdays and hours that a rule of times makes, where a range alone bounds them. */
export function promiseTimes(
  table: Table,
  column: string,
  rule: ColumnRule,
  { rowCounts }: PromiseSources,
): readonly DataPromise[] {
  const { times } = rule
  if (!times) return []
  const span = findSpan(table, column, rule)
  const count = rowCounts?.[table.id]
  const obstacle =
    span === null
      ? 'what the times follow decides their days as well'
      : count !== undefined && count < fewest
        ? `${count} rows are too few to tell a share from chance (${fewest} are needed)`
        : null
  return times.said.flatMap((key) => {
    if (key === 'bursts') return []
    const says = `${column} of ${table.id} keeps the rule's ${key}, give or take chance.`
    const build = (claim: Claim, name: string): DataPromise =>
      buildPromise(table.id, 'rule', {
        name,
        says,
        claim,
        place: times.place,
        about: `times-${key}`,
      })
    if (obstacle !== null || !span || count === undefined)
      return [
        build(
          { kind: 'not-checkable', reason: obstacle ?? 'the number of rows is not known' },
          column,
        ),
      ]
    return groupTimes(times, key, span).map(({ part, values, weight, name }) => {
      const { share, spread } = measure(times, span, part, values)
      // a weight of 0 is never; else six standard errors of chance and of what bursts add
      const points =
        weight === 0
          ? 0
          : 6 * Math.sqrt((share * (1 - share)) / count + spread) +
            2 / count +
            edge(span, part, values, share)
      const claim = { kind: 'time-share', column, part, values, share, points } as const
      return build(claim, `${column} ${key} ${name}`)
    })
  })
}

/** Fewer rows say next to nothing of twelve months. */
const fewest = 1000

/** What a first and a last day of which only a part belongs to the span change, and what tables of days round off. */
function edge(
  { first, last, isWhole }: TimeSpan,
  part: Part,
  values: readonly number[],
  share: number,
): number {
  const days = Math.max(last - first + 1, 1)
  if (part !== 'date') return isWhole ? 0 : 2 / days
  return values.length / Math.max(4096, 3 * days) + (isWhole ? 0 : (4 * share) / days)
}

/** The days of the one range that a column's times come from, counted from 1970. */
function findSpan(table: Table, column: string, { cases }: ColumnRule): TimeSpan | null {
  const [only, second] = cases
  const type = table.columns.find(({ name }) => name === column)?.type
  if (!only || second || only.condition || only.value.kind !== 'range' || !type) return null
  const day = 86_400
  const [low, high] = [toAxis(only.value.minimum, type), toAxis(only.value.maximum, type)]
  const isWhole = type.kind === 'date' || (low % day === 0 && (high + 1) % day === 0)
  return { first: Math.floor(low / day), last: Math.floor(high / day), isWhole }
}

/** The share that falls to some months, weekdays or hours, and the variance that bursts of days give it. */
function measure(
  { profile }: TimesRule,
  { first, last }: TimeSpan,
  part: Part,
  values: readonly number[],
): { readonly share: number; readonly spread: number } {
  if (part === 'hour') {
    const sum = profile.hours.reduce((total, hour) => total + hour, 0)
    const inside = values.reduce((total, hour) => total + (profile.hours[hour] ?? 0), 0)
    return { share: inside / sum, spread: 0 }
  }
  const days = Array.from({ length: Math.max(last - first + 1, 1) }, (_, i) => first + i)
  const weighed = days.map((day) => ({
    isIn: values.includes(partOf(day, part)),
    weight: expectDay(profile, day),
    // a day that the rule weighs has no bursts
    burst: findHoliday(profile, day) ? 0 : Math.exp(profile.bursts ** 2) - 1,
  }))
  const all = weighed.reduce((total, day) => total + day.weight, 0)
  const inside = weighed.filter(({ isIn }) => isIn).reduce((total, day) => total + day.weight, 0)
  const share = all > 0 ? inside / all : 0
  const spread = weighed.reduce(
    (total, day) =>
      total +
      (day.weight / Math.max(all, 1e-9)) ** 2 *
        (day.isIn ? (1 - share) ** 2 : share ** 2) *
        day.burst,
    0,
  )
  return { share, spread }
}

function partOf(day: number, part: Part): number {
  const date = new Date(day * 86_400_000)
  switch (part) {
    case 'year':
      return date.getUTCFullYear()
    case 'month':
      return date.getUTCMonth() + 1
    case 'isodow':
      return date.getUTCDay() || 7
    default:
      return day
  }
}
