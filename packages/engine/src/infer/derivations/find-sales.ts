import { column } from '../../sql/build.ts'
import { isExact } from '../structure/columns.ts'
import {
  type ColumnNode,
  getTable,
  type SchemaGraph,
  type TableNode,
} from '../structure/schema-graph.ts'
import { aggregate, listClearChildren } from './aggregate.ts'
import { findMoney } from './money-columns.ts'
import { orZero, type Proposal } from './proposal.ts'

/** How often a thing was used or how many pieces of it were sold, summed over the orders' rows. */
export function findSales(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) =>
    [...node.columns.values()].flatMap((own) => {
      if (!isExact(own.column.type)) return []
      const name = own.words.join(' ')
      if (name === 'total quantity') return sumQuantity(graph, node, own, () => true)
      if (soldNames.has(name)) return sumQuantity(graph, node, own, isSale)
      return usedNames.has(name) ? countUses(graph, node, own) : []
    }),
  )
}

const soldNames: ReadonlySet<string> = new Set([
  'unit sold',
  'quantity sold',
  'sold quantity',
  'total sold',
  'sold count',
  'sale count',
  'piece sold',
])

const usedNames: ReadonlySet<string> = new Set([
  'time used',
  'usage count',
  'used count',
  'use count',
  'time redeemed',
  'redemption count',
])

function sumQuantity(
  graph: SchemaGraph,
  node: TableNode,
  own: ColumnNode,
  accepts: (child: TableNode) => boolean,
): readonly Proposal[] {
  const children = listClearChildren(node).map((link) => getTable(graph, link.child))
  const found = children.filter(accepts).flatMap((child) => {
    const quantity = findMoney(child, 'quantity')
    return quantity ? [{ child, quantity }] : []
  })
  const [line] = found
  if (!line || found.length !== 1) return []
  const expression = orZero(aggregate('sum', line.child.id, column(line.quantity.column.name)))
  const why = `It is the sum over the ${line.child.table.name} rows.`
  return [{ table: node.id, column: own.column.name, expression, why }]
}

function countUses(graph: SchemaGraph, node: TableNode, own: ColumnNode): readonly Proposal[] {
  const uses = listClearChildren(node)
    .map((link) => getTable(graph, link.child))
    .filter(isSale)
  const [use] = uses
  if (!use || uses.length !== 1) return []
  const why = `It counts the ${use.table.name} rows.`
  return [
    { table: node.id, column: own.column.name, expression: aggregate('count', use.id, null), why },
  ]
}

function isSale({ words }: TableNode): boolean {
  return words.some((word) => saleWords.has(word))
}

const saleWords: ReadonlySet<string> = new Set('order sale invoice redemption usage'.split(' '))
