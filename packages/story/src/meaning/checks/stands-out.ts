import { type Finding, findRanked, type Lift, type MeaningCheck, say } from '../answer.ts'

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
  if (shape.isKeyed && shape.outputs.some((output) => output.name === name && output.isCount))
    return { holds: true, why: `a key makes every group one row, so ${name} ranks nothing` }
  if (second === undefined)
    return shape.limit > 1 ? null : { holds: true, why: `the only one with ${name} ${say(first)}` }
  const empty = answer.rows.flatMap((row, at) => (row[place] === null ? [at] : []))
  if (empty.length > 0)
    return {
      holds: false,
      issue: `${name} is empty where the answer is ranked by it`,
      lifts: empty.map((row) => ({ row, column: name, factor: 1 })),
    }
  const [last, next] = [values[shape.limit - 1], values[shape.limit]]
  if (last !== undefined && last === next)
    return {
      holds: false,
      issue: `a tie at ${name} ${say(last)} decides who is in the answer`,
      lifts: listTied(values.slice(0, shape.limit), last, name),
    }
  if (shape.outputs.some((output) => output.name === name && output.isAge))
    return {
      holds: true,
      why: `${name} orders them by how long ago it was, with no tie at the end`,
    }
  if (shape.isGrouped && first === 0 && second === 0)
    return { holds: false, issue: `${name} is 0 for the first and the second` }
  if (shape.isGrouped && second > 0 && first < clearly * second) {
    const issue = `the first ${name}, ${say(first)}, is less than ${clearly} times the second, ${say(second)}`
    const lifts = [{ row: 0, column: name, factor: (aimed * second) / first }]
    return { holds: false, issue, lifts }
  }
  if (!shape.isGrouped) return { holds: true, why: `${name} orders them, with no tie at the end` }
  return {
    holds: true,
    why: `the first ${name}, ${say(first)}, stands out from the second, ${say(second)}`,
  }
}

/** Rows that tie are told apart in so many steps, each of so much: one row more would make another tie elsewhere. */
const steps = 5
const step = 0.03

/** The rows of the answer that tie with its last would have the more the further up they stand. */
function listTied(values: readonly number[], last: number, column: string): readonly Lift[] {
  const tied = values.flatMap((value, row) => (value === last ? [row] : []))
  return tied.map((row, at) => {
    const times = Math.ceil((steps * (tied.length - at)) / tied.length)
    return { row, column, factor: last > 0 ? 1 + times * Math.max(step, 1 / last) : 1 + times }
  })
}
