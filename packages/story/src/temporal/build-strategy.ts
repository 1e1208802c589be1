import {
  addDays,
  addMonths,
  countDays,
  type Day,
  endOfUnit,
  nameQuarter,
  startOfQuarter,
} from './calendar.ts'
import type { TemporalFilter } from './temporal-filter.ts'
import { seasons, type TemporalStrategy, usualShares } from './temporal-strategy.ts'

/** A quarter in a gap that no query asks for has so much of the weight of one that is asked for. */
const unasked = 0.05

/** A quarter outside the last four that a query asks for weighs as much as the average of those. */
const asked = 0.25

/** The strategy that gives every filter rows: the usual shares of the last four quarters, and what queries ask beyond them. */
export function buildStrategy(filters: readonly TemporalFilter[], now: string): TemporalStrategy {
  const today = now.slice(0, 10)
  const thisQuarter = startOfQuarter(today)
  const usual = usualShares.map((_, index) => addMonths(thisQuarter, (index - 3) * 3))
  const windows = filters.flatMap((filter) => readWindow(filter, usual[0] ?? today, today))
  const first = [usual[0] ?? today, ...windows.map(({ from }) => from)].toSorted()[0] ?? today
  const last = [today, ...windows.map(({ until }) => until)].toSorted().at(-1) ?? today
  const weights: [Day, number][] = []
  for (let start = startOfQuarter(first); start <= last; start = addMonths(start, 3))
    weights.push([start, weigh(start, usual, windows)])
  const sum = weights.reduce((total, [, weight]) => total + weight, 0)
  return {
    base_date: today,
    min_date: first,
    max_date: last,
    coverage: weights.flatMap(([start]) =>
      usual.includes(start) || isAsked(start, windows) ? [nameQuarter(start)] : [],
    ),
    distributions: Object.fromEntries(
      weights.map(([start, weight]) => [nameShare(start), Number((weight / sum).toFixed(4))]),
    ),
    seasonal_patterns: Object.fromEntries(seasons.map(({ name, factor }) => [name, factor])),
  }
}

interface Window {
  readonly from: Day
  readonly until: Day
}

/** An open end reaches as far as the usual coverage does, and a year past a beginning that lies ahead. */
function readWindow(filter: TemporalFilter, usualStart: Day, today: Day): readonly Window[] {
  const [from, until] = [filter.from, filter.until].map((day) => (isDay(day) ? day : null))
  if (!from && !until) return []
  const begin = from ?? (until && until < usualStart ? addDays(until, -365) : usualStart)
  const end = until ?? (begin > today ? addDays(begin, 365) : today)
  return begin <= end ? [{ from: begin, until: end }] : []
}

/** Days such as 9999-12-31 and 0001-01-01 say that there is no end, or no beginning. */
function isDay(day: Day | null): day is Day {
  return day !== null && day >= '1700' && day < '2300'
}

function weigh(start: Day, usual: readonly Day[], windows: readonly Window[]): number {
  const place = usual.indexOf(start)
  if (place >= 0) return usualShares[place] ?? 0
  return isAsked(start, windows) ? asked : asked * unasked
}

function isAsked(start: Day, windows: readonly Window[]): boolean {
  const end = endOfUnit(start, 'quarter')
  return windows.some(({ from, until }) => from <= end && until >= start)
}

/** `Q3_2024`. */
function nameShare(start: Day): string {
  return nameQuarter(start).split('-').toReversed().join('_')
}

/**
 * The strategy by month, as the weights of a histogram: a quarter's share, its seasons, and only days that are covered. Where
 * a window begins within a quarter and goes on after it, its days there weigh no more than those of a whole quarter would.
 */
export function listMonths(
  strategy: TemporalStrategy,
): readonly { readonly from: Day; readonly until: Day; readonly weight: number }[] {
  const { min_date: first, max_date: last, distributions, coverage } = strategy
  const goesOn = coverage.includes(nameQuarter(addMonths(startOfQuarter(first), 3)))
  const quarters = Object.entries(distributions).map(([name, share]) => {
    const [quarter = '', year = ''] = name.split('_')
    return {
      start: `${year}-${String(Number(quarter.slice(1)) * 3 - 2).padStart(2, '0')}-01`,
      share,
    }
  })
  return quarters.flatMap(({ start, share }) => {
    const months = [0, 1, 2].flatMap((index) => {
      const month = addMonths(start, index)
      const end = endOfUnit(month, 'month')
      const [from, until] = [month < first ? first : month, end > last ? last : end]
      if (month > until) return []
      const number = Number(month.slice(5, 7))
      const factor = seasons.find((season) => season.month === number)?.factor ?? 1
      const weighDays = (begin: Day): number =>
        begin > until ? 0 : factor * (countDays(begin, until) / countDays(month, end))
      return [{ from, until, part: weighDays(from), whole: weighDays(goesOn ? month : from) }]
    })
    const sum = months.reduce((total, { whole }) => total + whole, 0)
    return months.flatMap(({ from, until, part }) =>
      part > 0 ? [{ from, until, weight: (share * part) / sum }] : [],
    )
  })
}
