import { type Finding, findColumn, findTime, type MeaningCheck } from '../answer.ts'
import { directCourse } from '../direct-course.ts'
import { rankCorrelation } from '../rank-correlation.ts'

const clear = 0.7
/** What others change must not take it away again. */
const aimed = 0.75

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
      lifts: directCourse(points, name, aimed),
    }
  return {
    holds: true,
    why: `${name} ${trend > 0 ? 'rises' : 'falls'} over time (rank correlation ${told})`,
  }
}
