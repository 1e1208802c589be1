import { add, call, column, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Roles } from '../agreements/is-ownership.ts'
import { findColumn, isExact } from '../structure/columns.ts'
import {
  type ColumnNode,
  getTable,
  type SchemaGraph,
  type TableNode,
} from '../structure/schema-graph.ts'
import { aggregate, listClearChildren } from './aggregate.ts'
import { findDiscountGiver } from './find-discount-sums.ts'
import { findLine, type Line, present } from './find-line-totals.ts'
import { findMoney, readShare } from './money-columns.ts'
import { fitScale, getScale, orZero, type Proposal, takeOff } from './proposal.ts'

/** A bill's subtotal is the sum of its lines; its total adds tax and shipping and takes off discounts. */
export function findBillTotals(graph: SchemaGraph, roles: Roles): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    if (findLine(graph, roles, node)) return []
    const lines = findLines(graph, roles, node)
    const subtotal = findMoney(node, 'subtotal')
    const sum = lines && sumLines(graph, roles, node, lines)
    return [
      ...(subtotal && sum
        ? [
            propose(
              node,
              subtotal,
              fitScale(sum, subtotal, lines.line.digits),
              'It is the sum of the lines.',
            ),
          ]
        : []),
      ...sumOfLines(node, lines, 'tax'),
      ...findTax(node, subtotal),
      ...findTotal(node, subtotal, sum, lines?.line.digits ?? null),
    ]
  })
}

interface Lines {
  readonly child: TableNode
  readonly line: Line
}

function findLines(graph: SchemaGraph, roles: Roles, node: TableNode): Lines | null {
  const found = listClearChildren(node).flatMap((link) => {
    const child = getTable(graph, link.child)
    const line = roles[child.id]?.owner === link.name ? findLine(graph, roles, child) : null
    return line ? [{ child, line }] : []
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The sum of the line totals or, where the bill shows the lines' taxes and discounts, without these. */
function sumLines(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
  { child, line }: Lines,
): Expression {
  const showsTax = line.tax !== null && findMoney(node, 'tax') !== null
  const showsDiscount =
    line.discount.kind !== 'none' &&
    findMoney(node, 'discount') !== null &&
    findDiscountGiver(graph, roles, node) === child
  const whole = line.subtotal ?? (showsTax || showsDiscount ? null : line.total)
  return orZero(aggregate('sum', child.id, whole ? column(whole.column.name) : line.base))
}

function sumOfLines(node: TableNode, lines: Lines | null, money: 'tax'): readonly Proposal[] {
  const [own, theirs] = [findMoney(node, money), lines?.line[money]]
  if (!own || !lines || !theirs) return []
  const sum = orZero(aggregate('sum', lines.child.id, present(theirs)))
  return [propose(node, own, fitScale(sum, own, getScale(theirs)), 'It is the sum over the lines.')]
}

function findTax(node: TableNode, subtotal: ColumnNode | null): readonly Proposal[] {
  const tax = findMoney(node, 'tax')
  const rate = findRate(node)
  const share = rate && readShare(rate)
  const scale = tax && getScale(tax)
  if (!tax || !subtotal || !rate || share === 'unclear' || scale === null) return []
  const factor = share === 'share' ? present(rate) : multiply(present(rate), number('0.01'))
  const base = tax.column.nullable ? column(subtotal.column.name) : present(subtotal)
  const expression = call('round', multiply(base, factor), number(scale))
  return [propose(node, tax, expression, 'Tax is the subtotal times the rate.')]
}

function findTotal(
  node: TableNode,
  subtotal: ColumnNode | null,
  sum: Expression | null,
  digits: number | null,
): readonly Proposal[] {
  const total = findMoney(node, 'total')
  // a bill whose parts are not known has no total either
  const isKnown = subtotal && total?.column.nullable ? column(subtotal.column.name) : null
  const start = isKnown ?? (subtotal ? present(subtotal) : sum)
  if (!total || total === subtotal || !start) return []
  const added = (['tax', 'shipping', 'fee', 'tip'] as const).map((money) => findMoney(node, money))
  const parts = added.filter((part): part is ColumnNode => part !== null && part !== total)
  const discount = findMoney(node, 'discount')
  if (parts.length === 0 && !discount && subtotal && !sum) {
    return findGross(node, subtotal, total)
  }
  const plus = parts.reduce((whole, part) => add(whole, present(part)), start)
  const expression = discount ? takeOff(plus, present(discount), start) : plus
  const fitted = subtotal ? expression : fitScale(expression, total, digits)
  return [propose(node, total, fitted, 'The total adds up.')]
}

/** Net and gross beside a rate alone: the gross is the net and so many of 100 more. */
function findGross(node: TableNode, net: ColumnNode, gross: ColumnNode): readonly Proposal[] {
  const rate = findRate(node)
  const share = rate && readShare(rate)
  const scale = getScale(gross)
  if (!rate || share === 'unclear' || scale === null) return []
  const factor = share === 'share' ? present(rate) : multiply(present(rate), number('0.01'))
  const more = add(column(net.column.name), multiply(column(net.column.name), factor))
  if (net.column.nullable && !gross.column.nullable) return []
  return [propose(node, gross, call('round', more, number(scale)), 'The gross is net and tax.')]
}

function findRate(node: TableNode): ColumnNode | null {
  return findColumn(
    node,
    ['tax rate', 'tax percent', 'vat rate', 'vat percent'],
    ({ column: own }) => isExact(own.type),
  )
}

function propose(node: TableNode, own: ColumnNode, expression: Expression, why: string): Proposal {
  return { table: node.id, column: own.column.name, expression, why }
}
