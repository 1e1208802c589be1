import { column } from '../../sql/build.ts'
import type { Roles } from '../agreements/is-ownership.ts'
import { getTable, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import { aggregate, listClearChildren } from './aggregate.ts'
import { findMoney } from './money-columns.ts'
import { orZero, type Proposal } from './proposal.ts'

/** An order's discount is the sum of what its promotions, or else its lines, take off. */
export function findDiscountSums(graph: SchemaGraph, roles: Roles): readonly Proposal[] {
  return [...graph.values()].flatMap((node) => {
    const own = findMoney(node, 'discount')
    const giver = own && findDiscountGiver(graph, roles, node)
    const amount = giver && findMoney(giver, 'discount')
    if (!own || !giver || !amount) return []
    const expression = orZero(aggregate('sum', giver.id, column(amount.column.name)))
    const why = `It is the sum of what each ${giver.table.name} takes off.`
    return [{ table: node.id, column: own.column.name, expression, why }]
  })
}

/** The one part of a bill that tells amounts to take off: its promotions before its lines. */
export function findDiscountGiver(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
): TableNode | null {
  const givers = listClearChildren(node)
    .filter((link) => roles[link.child]?.owner === link.name)
    .map((link) => getTable(graph, link.child))
    .filter((child) => findMoney(child, 'discount')?.words.includes('amount') === true)
  const named = givers.filter((child) => child.words.some((word) => giverNouns.has(word)))
  const [giver, ...others] = named.length > 0 ? named : givers
  return others.length === 0 ? (giver ?? null) : null
}

const giverNouns: ReadonlySet<string> = new Set(
  'promotion discount coupon voucher adjustment'.split(' '),
)
