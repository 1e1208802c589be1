import { add, call, column } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Roles } from '../agreements/is-ownership.ts'
import { findColumn, isExact } from '../structure/columns.ts'
import {
  type ColumnNode,
  getTable,
  type Link,
  type SchemaGraph,
  type TableNode,
} from '../structure/schema-graph.ts'
import { findMoney } from './money-columns.ts'
import { fitScale, getScale, orZero, type Proposal } from './proposal.ts'

/** A line's unit price is that of its product, or of the variant with what it adds. */
export function findPrices(graph: SchemaGraph, roles: Roles): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const own = findPrice(node) ?? findMoney(node, 'cost')
    if (!own || !hasQuantity(node)) return []
    const source = findListPrice(graph, roles, node, own)
    if (!source || (source.mayMiss && !own.column.nullable)) return []
    const expression = fitScale(source.price, own, source.digits)
    const why = 'A line is sold at the price of what it holds.'
    return [{ table: node.id, column: own.column.name, expression, why }]
  })
}

/** What the product of a line is sold at, for a column of the line that tells a price or a cost; null where none is known. */
export function findListPrice(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
  own: ColumnNode,
): ListPrice | null {
  const owner = roles[node.id]?.owner
  if (owner == null) return null
  const sources = node.links.filter((link) => link.name !== owner && link.roleWords.length === 0)
  return findSource(graph, roles, sources, own)
}

/** A price that a link leads to. */
export interface ListPrice {
  readonly price: Expression
  readonly digits: number | null
  /** Whether a line may have none. */
  readonly mayMiss: boolean
}

function findSource(
  graph: SchemaGraph,
  roles: Roles,
  links: readonly Link[],
  own: ColumnNode,
): ListPrice | null {
  const priced = links.flatMap((link) => findLinkPrice(graph, link, own))
  const variants = links.flatMap((link) =>
    findVariant(graph, roles, link, own, priced.length > 0 ? links : []),
  )
  if (variants.length === 1) return variants[0] ?? null
  return priced.length === 1 && variants.length === 0 ? (priced[0] ?? null) : null
}

function findLinkPrice(graph: SchemaGraph, link: Link, own: ColumnNode): readonly ListPrice[] {
  const price = findSamePrice(getTable(graph, link.parent), own)
  if (!price) return []
  const path = pricePath(getTable(graph, link.parent), price, [link.name])
  return [
    { price: path, digits: getScale(price), mayMiss: price.column.nullable || !link.required },
  ]
}

/** A variant whose product has the price: its own price, or what it adds to the product's. */
function findVariant(
  graph: SchemaGraph,
  roles: Roles,
  link: Link,
  own: ColumnNode,
  siblings: readonly Link[],
): readonly ListPrice[] {
  const variant = getTable(graph, link.parent)
  return variant.links.flatMap((up) => {
    const price = up.roleWords.length === 0 ? findSamePrice(getTable(graph, up.parent), own) : null
    if (!price) return []
    const beside = siblings.find((other) => other.parent === up.parent)
    const base = pricePath(
      getTable(graph, up.parent),
      price,
      beside ? [beside.name] : [link.name, up.name],
    )
    const mayMiss = price.column.nullable || !(beside ?? link).required || !up.required
    const extra = findColumn(variant, extraNames, ({ column: theirs }) => isExact(theirs.type))
    const special = findSamePrice(variant, own)
    const digits = getScale(price)
    const extraPath = extra && column(link.name, extra.column.name)
    const addition =
      extraPath && (extra.column.nullable || !link.required ? orZero(extraPath) : extraPath)
    if (addition) return [{ price: add(base, addition), digits, mayMiss }]
    // what a supplier has of a part is sold at the price of the part
    const isOf = beside !== undefined || roles[variant.id]?.kind === 'junction'
    if (!special) return isOf ? [{ price: base, digits, mayMiss }] : []
    return [
      { price: call('coalesce', column(link.name, special.column.name), base), digits, mayMiss },
    ]
  })
}

const extraNames: readonly string[] = [
  'price adjustment',
  'price modifier',
  'extra price',
  'price extra',
  'additional price',
  'price difference',
  'price delta',
  'additional cost',
  'price offset',
]

function findSamePrice(node: TableNode, own: ColumnNode): ColumnNode | null {
  if (hasQuantityAndTotal(node)) return null
  const price = own.words.includes('cost') ? findMoney(node, 'cost') : findPrice(node)
  return price && isExact(price.column.type) ? price : null
}

/** The price there is, or the reduced one where a product has both. */
function pricePath(node: TableNode, price: ColumnNode, links: readonly string[]): Expression {
  const whole = column(...links, price.column.name)
  const reduced = findColumn(
    node,
    ['sale price', 'special price', 'discounted price'],
    ({ column: own }) => isExact(own.type),
  )
  if (!reduced || reduced === price) return whole
  return call('coalesce', column(...links, reduced.column.name), whole)
}

function findPrice(node: TableNode): ColumnNode | null {
  return (
    findMoney(node, 'price') ??
    findColumn(node, ['base price', 'retail price', 'price amount'], ({ column: own }) =>
      isExact(own.type),
    )
  )
}

function hasQuantity(node: TableNode): boolean {
  return findMoney(node, 'quantity') !== null
}

// the line of another bill is no product
function hasQuantityAndTotal(node: TableNode): boolean {
  return hasQuantity(node) && findMoney(node, 'lineTotal') !== null
}
