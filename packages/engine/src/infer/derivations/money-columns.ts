import { findColumn, isExact } from '../structure/columns.ts'
import { isMinorUnit, nameAmount } from '../structure/is-minor-unit.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'

/** The amounts of a bill or of one of its lines, each by the names it goes by. */
const moneyNames = {
  quantity: 'quantity, quantity ordered, ordered quantity, order quantity, item quantity',
  price:
    'unit price, price each, price per unit, item price, price at purchase, unit price at purchase, price at time, purchase price, price, selling price, list price, sale price, unit amount',
  cost: 'unit cost, cost price, standard cost, cost',
  subtotal:
    'subtotal, sub total, subtotal amount, item total, item subtotal, merchandise total, net total, net amount, amount net, total net, amount excluding tax, total excluding tax',
  tax: 'tax amount, tax, total tax, tax total, vat amount, vat, sale tax, sales tax',
  shipping:
    'shipping amount, shipping cost, shipping, shipping fee, shipping total, shipping price, shipping charge, delivery fee, delivery cost, freight, freight amount, freight cost, postage',
  discount: 'discount amount, discount, discount total, total discount',
  fee: 'handling fee, service fee, surcharge, gift wrap fee, platform fee, packaging fee',
  tip: 'tip, tip amount, gratuity',
  total:
    'total, total amount, grand total, order total, amount total, invoice total, total price, total due, total cost, cart total, bill total, gross amount, amount gross, gross total, total gross, amount including tax, total including tax',
  lineTotal:
    'line total, total price, item total, total, total amount, total cost, line price, amount',
  lineBase: 'subtotal, sub total, row total, extended price, line amount',
  paid: 'amount paid, paid amount, total paid',
  due: 'amount due, balance due, outstanding amount, amount outstanding, outstanding balance',
  covered:
    'insurance covered, insurance amount, insurance paid, insurance share, covered amount, amount covered, insurance coverage amount',
  ownShare:
    'patient due, patient amount, patient share, patient responsibility, patient pays, copay amount, customer share',
  amount: 'amount, payment amount, paid amount, transaction amount, total amount, total',
} as const

export type Money = keyof typeof moneyNames

/** The column for an amount, integer or decimal, or null. */
export function findMoney(node: TableNode, money: Money): ColumnNode | null {
  const names = moneyNames[money].split(', ')
  const isAmount = ({ column }: ColumnNode): boolean => isExact(column.type)
  const plain = findColumn(node, names, isAmount)
  if (plain) return plain
  const minor = [...node.columns.values()].filter(isMinorUnit)
  const found = names.flatMap((name) => minor.find((one) => nameAmount(one) === name) ?? [])
  return found[0] ?? null
}

/** How a discount takes off: money, a share of 1, or so many of 100. */
export type Discount =
  | { readonly kind: 'none' | 'unclear' }
  | { readonly kind: 'amount' | 'share' | 'percent'; readonly column: ColumnNode }

/** A column that is called no more than `discount` tells by its digits what it holds. */
export function findDiscount(node: TableNode): Discount {
  const amount = findColumn(
    node,
    ['discount amount', 'discount total', 'total discount'],
    isAnyNumber,
  )
  if (amount) return { kind: 'amount', column: amount }
  const rate = findColumn(
    node,
    ['discount percent', 'percent discount', 'discount rate', 'discount'],
    isAnyNumber,
  )
  if (!rate) return { kind: 'none' }
  const kind = readShare(rate)
  if (rate.words.includes('percent'))
    return { kind: kind === 'share' ? 'share' : 'percent', column: rate }
  if (rate.words.includes('rate')) return kind === 'unclear' ? { kind } : { kind, column: rate }
  if (kind === 'share') return { kind, column: rate }
  const { type } = rate.column
  const wide = type.kind === 'decimal' && type.precision - type.scale >= 4
  return wide || type.kind === 'integer' ? { kind: 'amount', column: rate } : { kind: 'unclear' }
}

/** Whether a rate's digits fit a share of 1 (`0.0825`) or of 100 (`8.25`). */
export function readShare({ column: { type } }: ColumnNode): 'share' | 'percent' | 'unclear' {
  if (type.kind === 'float') return 'share'
  if (type.kind !== 'decimal') return 'unclear'
  const whole = type.precision - type.scale
  if (whole <= 1) return 'share'
  return whole <= 3 ? 'percent' : 'unclear'
}

function isAnyNumber({ column }: ColumnNode): boolean {
  return isExact(column.type) || column.type.kind === 'float'
}
