import { type Finding, findRanked, type MeaningCheck, say } from '../answer.ts'

/** How much the first of a ranking stands above the second. */
const clearly = 1.2

/** What is aimed at, so that a little less is enough. */
const aimed = 1.25

/** A ranking's first result is clearly first, and no tie decides who is in; rows that are listed one by one have no winner. */
export const standsOut: MeaningCheck = (given): Finding => {
  const { shape, answer, more } = given
  const place = findRanked(given)
  const isRanking = shape.limit !== null && (shape.isGrouped || answer.rows.length > 1)
  // a later page has no winner, and what it begins with is where another one ended
  if (place === null || shape.limit === null || !isRanking || shape.isPaged) return null
  const values = more.map((row) => Number(row[place] ?? 0))
  const [first = 0, second] = values
  const name = answer.columns[place]?.name ?? ''
  if (second === undefined)
    return shape.limit > 1 ? null : { holds: true, why: `the only one with ${name} ${say(first)}` }
  const [last, next] = [values[shape.limit - 1], values[shape.limit]]
  if (last !== undefined && last === next)
    return {
      holds: false,
      issue: `a tie at ${name} ${say(last)} decides who is in the answer`,
      // a single row more is enough
      lift: shape.isGrouped ? { row: values.indexOf(last), factor: 1 } : null,
    }
  if (shape.isGrouped && second > 0 && first < clearly * second) {
    const issue = `the first ${name}, ${say(first)}, is less than ${clearly} times the second, ${say(second)}`
    return { holds: false, issue, lift: { row: 0, factor: (aimed * second) / first } }
  }
  if (!shape.isGrouped) return { holds: true, why: `${name} orders them, with no tie at the end` }
  return {
    holds: true,
    why: `the first ${name}, ${say(first)}, stands out from the second, ${say(second)}`,
  }
}
