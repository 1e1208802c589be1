import { call, column, multiply, number, subtract } from '../../sql/build.ts'
import { findColumn, isExact } from '../structure/columns.ts'
import type { SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { findPeriodOrders } from '../time/find-period-orders.ts'
import { findMoney } from './money-columns.ts'
import { getScale, type Proposal } from './proposal.ts'

/** What is let by the day costs its days times the rate: three nights at 120.00 are 360.00. */
export function findStayTotals(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const rate = findColumn(node, rates, ({ column: own }) => isExact(own.type))
    const total = findMoney(node, 'total')
    const period = rate && total && rate !== total ? findDays(node) : null
    if (!rate || !total || !period) return []
    const days = subtract(call('days', column(period.last)), call('days', column(period.first)))
    const scale = getScale(total)
    const whole = multiply(call('greatest', days, number(1)), column(rate.column.name))
    const fits = scale !== null && (getScale(rate) ?? 9) <= scale
    return [
      {
        table: node.id,
        column: total.column.name,
        expression: fits || scale === null ? whole : call('round', whole, number(scale)),
        why: 'It is the rate for each day.',
      },
    ]
  })
}

const rates: readonly string[] = [
  'nightly rate',
  'rate per night',
  'price per night',
  'night price',
  'night rate',
  'daily rate',
  'day rate',
  'rate per day',
  'price per day',
  'daily price',
]

interface Days {
  readonly first: string
  readonly last: string
}

/** The one pair of days that opens and closes a row, both always there. */
function findDays(node: TableNode): Days | null {
  const pairs = findPeriodOrders(node).filter(({ earlier, later }) =>
    [earlier, later].every((name) => {
      const own = node.columns.get(name)?.column
      return own?.type.kind === 'date' && !own.nullable
    }),
  )
  const [only, ...others] = pairs
  return only && others.length === 0 ? { first: only.earlier, last: only.later } : null
}
