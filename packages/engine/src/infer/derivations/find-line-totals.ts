import { add, column, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Roles } from '../agreements/is-ownership.ts'
import type { ColumnNode, SchemaGraph, TableNode } from '../structure/schema-graph.ts'
import { findListPrice } from './find-prices.ts'
import { type Discount, findDiscount, findMoney } from './money-columns.ts'
import { fitScale, getScale, orZero, type Proposal, takeOff } from './proposal.ts'

/** What a line costs: quantity times unit price, less a discount, plus tax. */
export function findLineTotals(graph: SchemaGraph, roles: Roles): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const line = findLine(graph, roles, node)
    if (!line) return []
    const why = 'A line costs its quantity times its unit price'
    const proposals: Proposal[] = []
    const { subtotal, total } = line
    if (subtotal) {
      const expression = fitScale(line.base, subtotal, line.digits)
      proposals.push({ table: node.id, column: subtotal.column.name, expression, why: `${why}.` })
    }
    if (total && line.discount.kind !== 'unclear') {
      const rest = line.extras ? ', less what is taken off and plus what is added' : ''
      const digits = isShare(line.discount) ? null : line.digits
      const expression = fitScale(addExtras(line), total, digits)
      proposals.push({
        table: node.id,
        column: total.column.name,
        expression,
        why: `${why}${rest}.`,
      })
    }
    return proposals
  })
}

/** A line of a bill, as its columns show it. */
export interface Line {
  /** Quantity times unit price. */
  readonly base: Expression
  readonly digits: number | null
  readonly discount: Discount
  readonly tax: ColumnNode | null
  /** Something is taken off or added. */
  readonly extras: boolean
  readonly subtotal: ColumnNode | null
  readonly total: ColumnNode | null
}

/** The line that a table holds, or null where it holds something else: a product in stock. */
export function findLine(graph: SchemaGraph, roles: Roles, node: TableNode): Line | null {
  const role = roles[node.id]
  const part = role?.owner != null || role?.kind === 'junction' || lineNouns.has(node.head)
  const quantity = findMoney(node, 'quantity')
  const own = findMoney(node, 'price') ?? findMoney(node, 'cost')
  if (!part || !quantity || role?.kind === 'entity') return null
  const subtotal = findMoney(node, 'lineBase')
  const total = findMoney(node, 'lineTotal')
  const price = own ? readOwn(own) : readListed(graph, roles, node, subtotal ?? total)
  if (!price) return null
  const discount = findDiscount(node)
  const tax = findMoney(node, 'tax')
  const taken = new Set([quantity, own])
  return {
    base: multiply(present(quantity), price.unit),
    digits: addDigits(getScale(quantity), price.digits),
    discount,
    tax,
    extras: discount.kind !== 'none' || tax !== null,
    subtotal: subtotal && !taken.has(subtotal) ? subtotal : null,
    total: total && total !== subtotal && !taken.has(total) ? total : null,
  }
}

const lineNouns: ReadonlySet<string> = new Set('item line detail entry'.split(' '))

/** What one of a line costs. */
interface UnitPrice {
  readonly unit: Expression
  readonly digits: number | null
}

function readOwn(price: ColumnNode): UnitPrice {
  return { unit: present(price), digits: getScale(price) }
}

/** A line that names no price of its own has that of its product, where it always has one. */
function readListed(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
  amount: ColumnNode | null,
): UnitPrice | null {
  const listed = amount && findListPrice(graph, roles, node, amount)
  return listed && !listed.mayMiss ? { unit: listed.price, digits: listed.digits } : null
}

function addExtras({ base, discount, tax }: Line): Expression {
  const reduced = reduce(base, discount)
  return tax ? add(reduced, present(tax)) : reduced
}

function reduce(base: Expression, discount: Discount): Expression {
  switch (discount.kind) {
    case 'none':
    case 'unclear':
      return base
    case 'amount':
      return takeOff(base, present(discount.column), base)
    case 'share':
      return multiply(base, subtract(number(1), present(discount.column)))
    case 'percent':
      return multiply(base, subtract(number(1), multiply(present(discount.column), number('0.01'))))
  }
}

function isShare(discount: Discount): boolean {
  return discount.kind === 'share' || discount.kind === 'percent'
}

/** The column, where it may be NULL as zero. */
export function present(node: ColumnNode): Expression {
  const own = column(node.column.name)
  return node.column.nullable ? orZero(own) : own
}

function addDigits(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}
