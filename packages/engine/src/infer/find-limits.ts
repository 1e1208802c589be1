import type { Rules } from '../rules/rules.ts'
import { findMoney, type Money } from './derivations/money-columns.ts'
import { findColumn, isExact } from './structure/columns.ts'
import {
  type ColumnNode,
  getTable,
  type Link,
  type SchemaGraph,
  type TableNode,
} from './structure/schema-graph.ts'
import type { Limit } from './understanding.ts'

/** Sums of children that stay within the parent: refunds within the payment, returns within the line. */
export function findLimits(graph: SchemaGraph, rules: Rules): readonly Limit[] {
  return [...graph.values()]
    .flatMap((node) => findMoneyLimit(graph, node) ?? findQuantityLimit(graph, node) ?? [])
    .filter(({ table, column }) => !rules.tables[table]?.columns[column])
}

interface MoneyLimit {
  readonly heads: readonly string[]
  readonly amounts: readonly string[]
  /** The parents it may be taken from, the nearest first, and what of theirs is the bound. */
  readonly bounds: readonly (readonly [head: string, money: readonly Money[]])[]
}

const moneyLimits: readonly MoneyLimit[] = [
  {
    heads: ['refund', 'chargeback', 'credit', 'allocation'],
    amounts: ['amount', 'refund amount', 'total amount', 'total', 'allocated amount'],
    bounds: [
      ['payment', ['amount']],
      ['transaction', ['amount']],
      ['invoice', ['paid', 'total', 'amount']],
      ['order', ['paid', 'total', 'amount']],
    ],
  },
  {
    heads: ['promotion', 'discount', 'coupon'],
    amounts: ['discount amount'],
    bounds: [
      ['order', ['subtotal']],
      ['cart', ['subtotal']],
    ],
  },
]

/** A refund is no more than what was paid, or else than the order. */
function findMoneyLimit(graph: SchemaGraph, node: TableNode): Limit | null {
  const kind = moneyLimits.find(({ heads }) => heads.includes(node.head))
  const amount = kind && findColumn(node, kind.amounts, isNumber)
  if (!amount) return findPaymentLimit(graph, node)
  for (const [head, names] of kind.bounds) {
    const link = findLink(graph, node, head)
    const bound = link && findBound(getTable(graph, link.parent), names)
    if (link && bound) return limit(node, amount, link, bound, 'It is taken from what is there.')
  }
  return null
}

/** Payments stay within the bill where it keeps what is paid of it, and within the price of one thing that was sold. */
function findPaymentLimit(graph: SchemaGraph, node: TableNode): Limit | null {
  const amount = node.head === 'payment' ? findMoney(node, 'amount') : null
  for (const head of amount ? ['invoice', 'order', 'bill', 'sale', 'purchase'] : []) {
    const link = findLink(graph, node, head)
    const parent = link && getTable(graph, link.parent)
    const bound = parent && findPayable(parent)
    if (amount && link && bound) {
      return limit(node, amount, link, bound, 'No more is paid than the bill says.')
    }
  }
  return null
}

function findPayable(parent: TableNode): ColumnNode | null {
  if (findMoney(parent, 'paid')) return findMoney(parent, 'total')
  const isOne = parent.head === 'sale' || parent.head === 'purchase'
  return isOne && !findMoney(parent, 'quantity') ? findBound(parent, ['total', 'price']) : null
}

function findBound(parent: TableNode, names: readonly Money[]): ColumnNode | null {
  return names.map((name) => findMoney(parent, name)).find((found) => found !== null) ?? null
}

const takes: ReadonlySet<string> = new Set(
  'return shipment refund delivery fulfillment receipt'.split(' '),
)

/** No more pieces are returned or sent than were ordered. */
function findQuantityLimit(graph: SchemaGraph, node: TableNode): Limit | null {
  if (!node.words.some((word) => takes.has(word))) return null
  const quantity = findColumn(
    node,
    [
      'quantity',
      'quantity returned',
      'returned quantity',
      'quantity shipped',
      'shipped quantity',
      'return quantity',
      'refunded quantity',
      'received quantity',
      'quantity received',
    ],
    isNumber,
  )
  const link = node.links.find(
    (other) => other.roleWords.length === 0 && lineHeads.has(getTable(graph, other.parent).head),
  )
  const parent = link && getTable(graph, link.parent)
  const bound = parent && findMoney(parent, 'quantity')
  if (!quantity || !link || !bound) return null
  return limit(node, quantity, link, bound, `No more pieces than the ${parent.table.name} holds.`)
}

const lineHeads: ReadonlySet<string> = new Set('item line detail'.split(' '))

function findLink(graph: SchemaGraph, node: TableNode, head: string): Link | null {
  const links = node.links.filter(
    (link) => link.roleWords.length === 0 && getTable(graph, link.parent).head === head,
  )
  return links.length === 1 ? (links[0] ?? null) : null
}

function limit(
  node: TableNode,
  own: ColumnNode,
  link: Link,
  bound: ColumnNode,
  why: string,
): Limit {
  return { table: node.id, column: own.column.name, link: link.name, bound: bound.column.name, why }
}

function isNumber({ column }: ColumnNode): boolean {
  return isExact(column.type)
}
