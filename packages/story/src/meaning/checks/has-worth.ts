import { type Finding, findRanked, findTime, type Lift, type MeaningCheck, say } from '../answer.ts'
import type { Shape, ShapedOutput } from '../shape.ts'

/** What a result of revenue or sales is worth at least, as a demo's audience expects. */
const thresholds = { group: 10_000, top: 100_000, transactions: 1000 }

/** Of a breakdown into more parts than this that are small, no part is raised. */
const mostLifted = 250

const revenue =
  /revenue|gmv|turnover|(?:^|_)(?:sales|total_spend|total_spent|income|earnings)(?:$|_)/i
const counted =
  /(?:^|_)(?:transactions|transaction_count|sales_count|sales|orders_count|order_count|num_orders|num_sales|units_sold)(?:$|_)/i
const other =
  /avg|average|median|per_|pct|percent|share|rate|ratio|growth|rank|change|count|cnt|num_|units|quantity|qty|prev|cumulative|running|at_risk|lost|leak|missed|forgone/i

/** Whether a query breaks revenue or sales down, as far as its text tells. */
export function breaksRevenueDown({ isGrouped, single, outputs }: Shape): boolean {
  return isGrouped && single !== 'sum' && outputs.some((output) => isRevenue(output.name, output))
}

/** Whether it ranks by a number of transactions, as far as its text tells. */
export function ranksTransactions({ isGrouped, single, order }: Shape): boolean {
  return (
    isGrouped && single !== 'sum' && order?.descending === true && counted.test(order.output ?? '')
  )
}

function isRevenue(name: string, output: ShapedOutput | undefined): boolean {
  // a number of sales is no money, whatever it is called
  return revenue.test(name) && !other.test(name) && output?.isCount !== true
}

/** A breakdown of revenue has groups worth showing, and a top result of sales is large. */
export const hasWorth: MeaningCheck = (given): Finding => {
  const { shape, answer } = given
  const { columns, rows } = answer
  const place = columns.findIndex(
    ({ name, isNumber }) =>
      isNumber &&
      isRevenue(
        name,
        shape.outputs.find((output) => output.name === name),
      ),
  )
  const ranked = findRanked(given)
  // a sum over everything is no breakdown
  if (!shape.isGrouped || shape.single === 'sum') return null
  const top = rows[0]
  if (ranked !== null && ranked !== place && counted.test(columns[ranked]?.name ?? '')) {
    const count = Number(top?.[ranked] ?? 0)
    const name = columns[ranked]?.name
    if (count <= thresholds.transactions)
      return {
        holds: false,
        issue: `the top ${name}, ${say(count)}, is not above ${say(thresholds.transactions)}`,
        lifts: liftTo(thresholds.transactions, count, { row: 0, column: name ?? '' }),
      }
    return { holds: true, why: `the top ${name} is ${say(count)}` }
  }
  if (place < 0) return null
  const name = columns[place]?.name ?? ''
  // who asks for little gets little
  if (shape.capped.includes(name.toLowerCase())) return null
  const values = rows.map((row) => Number(row[place] ?? 0))
  const least = Math.min(...values)
  if (ranked === place && shape.limit !== null && (values[0] ?? 0) <= thresholds.top)
    return {
      holds: false,
      issue: `the top ${name}, ${say(values[0] ?? 0)}, is not above ${say(thresholds.top)}`,
      lifts: liftTo(thresholds.top, values[0] ?? 0, { row: 0, column: name }),
    }
  if (findTime(answer) === null && least <= thresholds.group) {
    const lifts = values.flatMap((value, row) =>
      value <= thresholds.group ? liftTo(thresholds.group, value, { row, column: name }) : [],
    )
    const issue = `a group's ${name}, ${say(least)}, is not above ${say(thresholds.group)}`
    return { holds: false, issue, lifts: lifts.length <= mostLifted ? lifts : [] }
  }
  return { holds: true, why: `every ${name} is at least ${say(least)}` }
}

/** Beyond the threshold, each row by something else, so that groups do not come to the same; nothing times anything stays nothing. */
function liftTo(
  threshold: number,
  value: number,
  place: Pick<Lift, 'row' | 'column'>,
): readonly Lift[] {
  const beyond = 1.05 + 0.12 * (place.row % 5)
  return value > 0 ? [{ ...place, factor: (beyond * threshold) / value }] : []
}
