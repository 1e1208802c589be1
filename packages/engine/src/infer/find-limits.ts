import type { Rules } from '../rules/rules.ts'
import { findOwnColumn } from '../sql/find-own-column.ts'
import { splitAnd } from '../sql/split-and.ts'
import { unwrap } from '../sql/unwrap.ts'
import { findMoney, type Money } from './derivations/money-columns.ts'
import { findColumn, isExact } from './structure/columns.ts'
import { isMinorUnit } from './structure/is-minor-unit.ts'
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
    if (link && bound) {
      const whole = { link, table: getTable(graph, link.parent), bound }
      return limit(node, amount, whole, 'It is taken from what is there.')
    }
  }
  return null
}

/** Payments stay within the bill, or the price of what was booked or sold. */
function findPaymentLimit(graph: SchemaGraph, node: TableNode): Limit | null {
  const amount = node.head === 'payment' ? findMoney(node, 'amount') : null
  for (const head of amount ? payable : []) {
    const link = findLink(graph, node, head)
    const parent = link && getTable(graph, link.parent)
    const bound = parent && findPayable(parent)
    if (amount && link && bound && isMinorUnit(amount) === isMinorUnit(bound)) {
      const whole = { link, table: parent, bound }
      return { ...limit(node, amount, whole, 'No more is paid than the bill says.'), isPaid: true }
    }
  }
  return null
}

const payable: readonly string[] = [
  'invoice',
  'bill',
  'order',
  'reservation',
  'booking',
  'rental',
  'sale',
  'purchase',
]

function findPayable(parent: TableNode): ColumnNode | null {
  if (findMoney(parent, 'paid')) return findBound(parent, ['total', 'due'])
  if (parent.head === 'order') return null
  if (parent.head === 'sale' || parent.head === 'purchase') {
    return findMoney(parent, 'quantity') ? null : findBound(parent, ['total', 'price'])
  }
  return findBound(parent, ['total', 'due'])
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
  const whole = { link, table: parent, bound }
  return limit(node, quantity, whole, `No more pieces than the ${parent.table.name} holds.`)
}

const lineHeads: ReadonlySet<string> = new Set('item line detail'.split(' '))

function findLink(graph: SchemaGraph, node: TableNode, head: string): Link | null {
  const links = node.links.filter(
    (link) => link.roleWords.length === 0 && getTable(graph, link.parent).head === head,
  )
  return links.length === 1 ? (links[0] ?? null) : null
}

/** What parts are taken from: a row of `table`, over `link`. */
interface Whole {
  readonly link: Link
  readonly table: TableNode
  readonly bound: ColumnNode
}

function limit(node: TableNode, own: ColumnNode, whole: Whole, why: string): Limit {
  const mayExceed = isAboveZero(node, own) && !isAboveZero(whole.table, whole.bound)
  const columns = { column: own.column.name, link: whole.link.name, bound: whole.bound.column.name }
  return { table: node.id, ...columns, ...(mayExceed ? { mayExceed } : {}), why }
}

/** Whether a check says so. */
function isAboveZero({ table }: TableNode, { column }: ColumnNode): boolean {
  return table.checks
    .flatMap(({ expression }) => splitAnd(expression))
    .some((part) => {
      if (part.kind !== 'binary') return false
      const [left, right] = [unwrap(part.left), unwrap(part.right)]
      if (findOwnColumn(left) !== column.name || right.kind !== 'number') return false
      const least = Number(right.text)
      return part.operator === '>' ? least >= 0 : part.operator === '>=' && least > 0
    })
}

function isNumber({ column }: ColumnNode): boolean {
  return isExact(column.type)
}
