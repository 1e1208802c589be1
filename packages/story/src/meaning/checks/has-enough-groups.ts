import { type Finding, findTime, type MeaningCheck } from '../answer.ts'

/** A breakdown has several parts, and a course of time several steps. */
export const hasEnoughGroups: MeaningCheck = ({ shape, answer }): Finding => {
  const isBreakdown = shape.isGrouped && shape.outputs.length > 1 && answer.columns.length > 1
  if (!isBreakdown || shape.single !== null || shape.limit === 1) return null
  const least = findTime(answer) === null ? 2 : 3
  const count = answer.rowCount
  if (count >= Math.min(least, shape.limit ?? least))
    return { holds: true, why: `${count} groups to compare` }
  return {
    holds: false,
    issue: `${count === 1 ? 'one group is' : `${count} groups are`} too few to compare`,
  }
}
