import { type Finding, findColumn, findTime, type MeaningCheck } from '../answer.ts'
import { directCourse, type Point } from '../direct-course.ts'
import { rankCorrelation } from '../rank-correlation.ts'

const clear = 0.7
/** What others change must not take it away again. */
const aimed = 0.75

/** A step of a course that has only begun is left alone where it has less than this share of the one before. */
const begun = 1 / 3

/** A course over time goes somewhere; a course of several things side by side is no one trend. */
export const hasDirection: MeaningCheck = ({ shape, answer, now }): Finding => {
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
  const whole = dropUnfinished(points, now)
  const all = correlate(points)
  const trend = Math.abs(all) < clear ? correlate(whole) : all
  const told = trend.toFixed(2)
  // what comes in less what goes out is now more and now less than nothing
  const isBalance = points.some(({ value }) => value > 0) && points.some(({ value }) => value < 0)
  if (Math.abs(trend) < clear && isBalance) return null
  if (Math.abs(trend) < clear)
    return {
      holds: false,
      issue: `${name} has no direction over time (rank correlation ${told})`,
      lifts: directCourse(whole, name, aimed),
    }
  const left = trend === all ? '' : ', without the last step, which has only begun'
  return {
    holds: true,
    why: `${name} ${trend > 0 ? 'rises' : 'falls'} over time (rank correlation ${told}${left})`,
  }
}

function correlate(points: readonly Point[]): number {
  return rankCorrelation(points.map(({ time, value }) => [time, value]))
}

/** The steps of a course without the one that goes on beyond now, where it has hardly anything yet. */
function dropUnfinished(points: readonly Point[], now: string): readonly Point[] {
  const inTime = points.toSorted((a, b) => (a.time < b.time ? -1 : 1))
  const [last, before] = [inTime.at(-1), inTime.at(-2)]
  const [end, start] = [readBegin(last?.time ?? ''), readBegin(before?.time ?? '')]
  const [length, instant] = [end - start, Date.parse(now)]
  const isRunning = end <= instant && end + length > instant && length > day
  const isSlight = last && before && last.value < before.value * begun
  return isRunning && isSlight && points.length > 4
    ? points.filter((each) => each !== last)
    : points
}

const day = 86_400_000

/** When a day, a month, a quarter or a year begins, in milliseconds since 1970; NaN for what is written otherwise. */
function readBegin(time: string): number {
  const [, year = '', quarter] = /^(\d{4})[-_ ]?Q([1-4])$/.exec(time) ?? []
  if (quarter) return Date.UTC(Number(year), (Number(quarter) - 1) * 3)
  return /^\d{4}(?:-\d\d){0,2}(?:[ T]|$)/.test(time) ? Date.parse(time.slice(0, 10)) : Number.NaN
}
