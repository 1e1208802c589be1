import { type Finding, findRanked, type MeaningCheck, say } from '../answer.ts'

/** How much the first of a ranking stands above the second. */
const clearly = 1.2

/** A ranking's first result is clearly first, and no tie decides who is in. */
export const standsOut: MeaningCheck = (given): Finding => {
  const { shape, answer, more } = given
  const place = findRanked(given)
  const isRanking = shape.limit !== null && (shape.isGrouped || answer.rows.length > 1)
  if (place === null || shape.limit === null || !isRanking) return null
  const values = more.map((row) => Number(row[place] ?? 0))
  const [first = 0, second] = values
  const name = answer.columns[place]?.name ?? ''
  if (second === undefined)
    return shape.limit > 1 ? null : { holds: true, why: `the only one with ${name} ${say(first)}` }
  if (second > 0 && first < clearly * second) {
    const issue = `the first ${name}, ${say(first)}, is less than ${clearly} times the second, ${say(second)}`
    return { holds: false, issue }
  }
  const [last, next] = [values[shape.limit - 1], values[shape.limit]]
  if (last !== undefined && last === next)
    return { holds: false, issue: `a tie at ${name} ${say(last)} decides who is in the answer` }
  return {
    holds: true,
    why: `the first ${name}, ${say(first)}, stands out from the second, ${say(second)}`,
  }
}
