import { type Finding, findColumn, findTime, type MeaningCheck } from '../answer.ts'
import { rankCorrelation } from '../rank-correlation.ts'

const clear = 0.7

/** A course over time goes somewhere; a course of several things side by side is no one trend. */
export const hasDirection: MeaningCheck = ({ shape, answer }): Finding => {
  const time = findTime(answer)
  const ordered = shape.order?.output
  if (time === null || !ordered || findColumn(answer, ordered) !== time) return null
  const times = answer.rows.map((row) => String(row[time]))
  if (answer.rows.length < 4 || new Set(times).size < times.length) return null
  const place = answer.columns.findIndex(({ isNumber }, index) => isNumber && index !== time)
  const name = answer.columns[place]?.name
  if (name === undefined || /rank|^rn$|row_num|growth|change|delta/i.test(name)) return null
  const points = answer.rows.flatMap((row) => {
    const value = row[place]
    return typeof value === 'number' ? [[String(row[time]), value] as const] : []
  })
  const trend = rankCorrelation(points)
  const told = trend.toFixed(2)
  if (Math.abs(trend) < clear)
    return { holds: false, issue: `${name} has no direction over time (rank correlation ${told})` }
  return {
    holds: true,
    why: `${name} ${trend > 0 ? 'rises' : 'falls'} over time (rank correlation ${told})`,
  }
}
