import { type Finding, findTime, type MeaningCheck } from '../answer.ts'
import { countSteps } from '../count-steps.ts'

/** A breakdown has several parts, and a course of time several steps, as far as the query's own days leave room for them. */
export const hasEnoughGroups: MeaningCheck = ({ shape, answer }): Finding => {
  const isBreakdown = shape.isGrouped && shape.outputs.length > 1 && answer.columns.length > 1
  if (!isBreakdown || shape.single !== null || shape.limit === 1) return null
  const time = findTime(answer)
  const times = time === null ? [] : answer.rows.map((row) => String(row[time]))
  const most = shape.span ? countSteps(times, shape.span) : Number.POSITIVE_INFINITY
  const least = time === null ? 2 : Math.max(1, Math.min(3, most))
  const count = answer.rowCount
  if (count >= Math.min(least, shape.limit ?? least))
    return { holds: true, why: `${count} groups to compare` }
  return {
    holds: false,
    issue: `${count === 1 ? 'one group is' : `${count} groups are`} too few to compare`,
  }
}
