import { column, subtract } from '../../sql/build.ts'
import { getTable, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import { aggregate, listClearChildren } from './aggregate.ts'
import { present } from './find-line-totals.ts'
import { findMoney } from './money-columns.ts'
import { orZero, type Proposal } from './proposal.ts'

/** What is paid is the sum of the payments, and what is due the rest. */
export function findPaidAmounts(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => [
    ...sumPayments(graph, node),
    ...subtractPaid(node),
    ...subtractCovered(node),
  ])
}

function sumPayments(graph: SchemaGraph, node: TableNode): readonly Proposal[] {
  const paid = findMoney(node, 'paid')
  const [payment, ...others] = listClearChildren(node)
    .map((link) => getTable(graph, link.child))
    .filter((child) => child.head === 'payment')
  const amount = payment && findMoney(payment, 'amount')
  if (!paid || !payment || !amount || others.length > 0) return []
  const expression = orZero(aggregate('sum', payment.id, column(amount.column.name)))
  const why = 'It is the sum of the payments.'
  return [{ table: node.id, column: paid.column.name, expression, why }]
}

function subtractPaid(node: TableNode): readonly Proposal[] {
  const [paid, due, total] = [
    findMoney(node, 'paid'),
    findMoney(node, 'due'),
    findMoney(node, 'total'),
  ]
  if (!paid || !due || !total || total === due) return []
  const expression = subtract(present(total), present(paid))
  const why = 'What is due is what is not paid.'
  return [{ table: node.id, column: due.column.name, expression, why }]
}

/** What a patient owes is what the insurance does not cover. */
function subtractCovered(node: TableNode): readonly Proposal[] {
  const [covered, due, total] = [
    findMoney(node, 'covered'),
    findMoney(node, 'ownShare'),
    findMoney(node, 'total'),
  ]
  if (!covered || !due || !total) return []
  const expression = subtract(present(total), present(covered))
  const why = 'What is due is what is not covered.'
  return [{ table: node.id, column: due.column.name, expression, why }]
}
