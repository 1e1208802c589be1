import { type Finding, type MeaningCheck, say } from '../answer.ts'
import { isShare } from '../is-share.ts'

/** Of two numbers beside each other: one may be as large as the other. */
const beside = /(?:^|_)ratio(?:$|_)/i

/** Percentages say something: the first is neither nothing nor all; where no order makes one the first, some is neither. */
export const hasRealShares: MeaningCheck = ({ shape, answer }): Finding => {
  const { columns, rows } = answer
  const places = columns.flatMap(({ name, isNumber }, index) =>
    isNumber && isShare(name) ? [index] : [],
  )
  for (const place of places) {
    const name = columns[place]?.name ?? ''
    const values = rows.map((row) => row[place]).filter((cell) => typeof cell === 'number')
    // a rate out of 1 has its all at 1
    const all = values.every((value) => value >= 0 && value <= 1) ? 1 : 100
    const [first] = values
    if (first === undefined) return { holds: false, issue: `${name} is empty in every row` }
    const saysNothing = (value: number): boolean =>
      value === 0 || (value === all && !beside.test(name))
    const shown = shape.order === null ? values : [first]
    if (shown.every(saysNothing))
      return {
        holds: false,
        issue: `the first ${name} is ${say(first)}, which says nothing`,
        // as many rows again, of another kind, make it half
        lifts: [
          { row: answer.rows.findIndex((row) => row[place] === first), column: name, factor: 2 },
        ],
      }
  }
  if (places.length === 0) return null
  const names = places.map((place) => columns[place]?.name).join(' and ')
  return { holds: true, why: `${names} lies between nothing and all` }
}
