import { call, choose, column, multiply, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findColumn, isExact } from '../structure/columns.ts'
import { isMinorUnit, nameAmount } from '../structure/is-minor-unit.ts'
import {
  type ColumnNode,
  getTable,
  type SchemaGraph,
  type TableNode,
} from '../structure/schema-graph.ts'
import { findMoney } from './money-columns.ts'
import { getScale, orZero, type Proposal } from './proposal.ts'

/** What a subscription brings in a month: the price of its plan for each seat, a twelfth where it is paid by the year. */
export function findRecurringSums(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const own = [...node.columns.values()].find(
      (one) => isExact(one.column.type) && recurring.test(nameAmount(one)),
    )
    const link = node.links.find(({ parent }) => plans.has(getTable(graph, parent).head))
    const plan = link && getTable(graph, link.parent)
    const price = plan && findMoney(plan, 'price')
    const scale = own && getScale(own)
    if (!own || !link?.required || !price || isMinorUnit(own) !== isMinorUnit(price)) return []
    if (scale === null || scale === undefined) return []
    const each = column(link.name, price.column.name)
    const seats = findColumn(node, ['seat', 'quantity', 'license', 'unit'], isWhole)
    const whole = seats
      ? multiply(each, call('coalesce', column(seats.column.name), number(1)))
      : each
    const known = price.column.nullable && !own.column.nullable ? orZero(whole) : whole
    return [
      {
        table: node.id,
        column: own.column.name,
        expression: call('round', perMonth(plan, link.name, known), number(scale)),
        why: 'It is the price of the plan for each seat and month.',
      },
    ]
  })
}

const recurring = /^(mrr|monthly recurring revenue|monthly revenue|monthly total)$/
const plans: ReadonlySet<string> = new Set('plan product tier package'.split(' '))

function perMonth(plan: TableNode, link: string, whole: Expression): Expression {
  const interval = findColumn(
    plan,
    ['billing interval', 'interval', 'billing period', 'billing cycle', 'billing frequency'],
    ({ column: own }) => own.type.kind === 'text',
  )
  if (!interval) return whole
  const said = call('lower', column(link, interval.column.name))
  const is = (pattern: string): Expression => ({
    kind: 'like',
    operand: said,
    pattern: text(pattern),
    negated: false,
    ignoreCase: false,
  })
  const share = (factor: string): Expression => multiply(whole, number(factor))
  return choose(
    [
      [is('year%'), share('0.083333')],
      [is('annual%'), share('0.083333')],
      [is('quarter%'), share('0.333333')],
      [is('week%'), share('4.333333')],
    ],
    share('1.000000'),
  )
}

function isWhole({ column: { type } }: ColumnNode): boolean {
  return type.kind === 'integer'
}
