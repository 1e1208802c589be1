import { type Finding, findColumn, findTime, type Lift, type MeaningCheck } from '../answer.ts'
import { rankCorrelation } from '../rank-correlation.ts'

const clear = 0.7

/** A course over time goes somewhere; a course of several things side by side is no one trend. */
export const hasDirection: MeaningCheck = ({ shape, answer }): Finding => {
  const time = findTime(answer)
  const ordered = shape.order?.output
  // rows that are listed in the order of time are no course
  const isSummed = shape.isGrouped || shape.outputs.some(({ isAggregate }) => isAggregate)
  if (time === null || !isSummed || !ordered || findColumn(answer, ordered) !== time) return null
  const times = answer.rows.map((row) => String(row[time]))
  if (answer.rows.length < 4 || new Set(times).size < times.length) return null
  const place = answer.columns.findIndex(({ isNumber }, index) => isNumber && index !== time)
  const name = answer.columns[place]?.name
  if (name === undefined || /rank|^rn$|row_num|growth|change|delta/i.test(name)) return null
  const points = answer.rows.flatMap((cells, row) => {
    const value = cells[place]
    return typeof value === 'number' ? [{ row, time: String(cells[time]), value }] : []
  })
  const trend = rankCorrelation(points.map((point) => [point.time, point.value]))
  const told = trend.toFixed(2)
  if (Math.abs(trend) < clear)
    return {
      holds: false,
      issue: `${name} has no direction over time (rank correlation ${told})`,
      lifts: findLifts(points, name),
    }
  return {
    holds: true,
    why: `${name} ${trend > 0 ? 'rises' : 'falls'} over time (rank correlation ${told})`,
  }
}

interface Point {
  readonly row: number
  readonly time: string
  readonly value: number
}

/** More than so many times as much of one step would make it stick out. */
const mostFactor = 6

/** Of the steps that lie below their place, so many at a time are raised. */
const share = 1 / 8

/** The steps that lie furthest below their places would have what lies there when all are put in order. */
function findLifts(points: readonly Point[], column: string): readonly Lift[] {
  const inTime = points.toSorted((a, b) => (a.time < b.time ? -1 : 1))
  const inOrder = points.map(({ value }) => value).toSorted((a, b) => a - b)
  const lacking = inTime.flatMap(({ row, value }, at) => {
    const factor = (1.02 * (inOrder[at] ?? 0)) / value
    const places = at - inOrder.lastIndexOf(value)
    return value > 0 && places > 0 && factor > 1 ? [{ row, column, factor, places }] : []
  })
  const furthest = lacking.toSorted((a, b) => b.places - a.places)
  const mild = furthest.filter(({ factor }) => factor <= mostFactor)
  const chosen = mild.length > 0 ? mild : furthest.slice(0, 1)
  return chosen.slice(0, Math.ceil(chosen.length * share))
}
