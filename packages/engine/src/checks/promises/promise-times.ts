import type { Table } from '../../model/schema.ts'
import type { ColumnRule, TimesRule } from '../../rules/rules.ts'
import { toAxis } from '../../values/to-axis.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'
import { expectDay } from './expect-day.ts'

type Part = Extract<Claim, { kind: 'time-share' }>['part']

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
    const part = parts[key]
    if (!part) return []
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
    return groupValues(times, part).map(({ values, weight }) => {
      const { share, spread } = measure(times, span, part, values, weight)
      // a weight of 0 is never; else six standard errors of chance and of what bursts add
      const points =
        weight === 0
          ? 0
          : 6 * Math.sqrt((share * (1 - share)) / count + spread) + 2 / count + edge(span)
      const claim = { kind: 'time-share', column, part, values, share, points } as const
      return build(claim, `${column} ${key} ${values.join(' ')}`)
    })
  })
}

/** Fewer rows say next to nothing of twelve months. */
const fewest = 1000

const parts: { readonly [Key in TimesRule['said'][number]]?: Part } = {
  months: 'month',
  weekdays: 'isodow',
  hours: 'hour',
}

interface Span {
  readonly first: number
  readonly last: number
  /** Whether its ends are the ends of days. */
  readonly isWhole: boolean
}

/** A first and a last day of which only a part belongs to the span. */
function edge({ first, last, isWhole }: Span): number {
  return isWhole ? 0 : 2 / Math.max(last - first + 1, 1)
}

/** The days of the one range that a column's times come from, counted from 1970. */
function findSpan(table: Table, column: string, { cases }: ColumnRule): Span | null {
  const [only, second] = cases
  const type = table.columns.find(({ name }) => name === column)?.type
  if (!only || second || only.condition || only.value.kind !== 'range' || !type) return null
  const day = 86_400
  const [low, high] = [toAxis(only.value.minimum, type), toAxis(only.value.maximum, type)]
  const isWhole = type.kind === 'date' || (low % day === 0 && (high + 1) % day === 0)
  return { first: Math.floor(low / day), last: Math.floor(high / day), isWhole }
}

/** Months, weekdays or hours of equal weight together, as a person thinks of them. */
function groupValues(
  { profile }: TimesRule,
  part: Part,
): readonly { readonly values: readonly number[]; readonly weight: number }[] {
  const weights =
    part === 'month' ? profile.months : part === 'isodow' ? profile.weekdays : profile.hours
  const start = part === 'hour' ? 0 : 1
  return [...new Set(weights)].map((weight) => ({
    weight,
    values: weights.flatMap((other, i) => (other === weight ? [i + start] : [])),
  }))
}

/** The share that falls to some months, weekdays or hours, and the variance that bursts of days give it. */
function measure(
  { profile }: TimesRule,
  { first, last }: Span,
  part: Part,
  values: readonly number[],
  weight: number,
): { readonly share: number; readonly spread: number } {
  if (part === 'hour') {
    const sum = profile.hours.reduce((total, hour) => total + hour, 0)
    return { share: (weight * values.length) / sum, spread: 0 }
  }
  const days = Array.from({ length: Math.max(last - first + 1, 1) }, (_, i) => first + i)
  const weighed = days.map((day) => ({
    isIn: values.includes(partOf(day, part)),
    weight: expectDay(profile, day),
  }))
  const all = weighed.reduce((total, day) => total + day.weight, 0)
  const inside = weighed.filter(({ isIn }) => isIn).reduce((total, day) => total + day.weight, 0)
  const share = all > 0 ? inside / all : 0
  const burst = Math.exp(profile.bursts ** 2) - 1
  const spread = weighed.reduce(
    (total, day) =>
      total +
      (day.weight / Math.max(all, 1e-9)) ** 2 * (day.isIn ? (1 - share) ** 2 : share ** 2) * burst,
    0,
  )
  return { share, spread }
}

function partOf(day: number, part: Part): number {
  const date = new Date(day * 86_400_000)
  return part === 'month' ? date.getUTCMonth() + 1 : date.getUTCDay() || 7
}
