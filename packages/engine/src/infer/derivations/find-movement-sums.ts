import { column } from '../../sql/build.ts'
import { findColumn, isExact } from '../structure/columns.ts'
import { getTable, type SchemaGraph, type TableNode } from '../structure/schema-graph.ts'
import { aggregate, listClearChildren } from './aggregate.ts'
import { orZero, type Proposal } from './proposal.ts'

/** Balances and stocks that are the sum of their movements, where these carry a sign. */
export function findMovementSums(graph: SchemaGraph): readonly Proposal[] {
  return [...graph.values()].flatMap((node) =>
    kinds.flatMap(({ owns, moves, amounts }) => {
      const own = findColumn(node, owns, ({ column: mine }) => isExact(mine.type))
      const children = listClearChildren(node).map((link) => getTable(graph, link.child))
      const moving = children.flatMap((child) => {
        const amount = isMovement(child, moves)
          ? findColumn(child, amounts, ({ column: theirs }) => isExact(theirs.type))
          : null
        return amount ? [{ child, amount }] : []
      })
      const [movement] = moving
      if (!own || !movement || moving.length !== 1) return []
      const { child, amount } = movement
      const expression = orZero(aggregate('sum', child.id, column(amount.column.name)))
      const why = `It is the sum of the ${child.table.name} rows.`
      return [{ table: node.id, column: own.column.name, expression, why }]
    }),
  )
}

const kinds: readonly {
  readonly owns: readonly string[]
  readonly moves: ReadonlySet<string>
  readonly amounts: readonly string[]
}[] = [
  {
    owns: ['balance', 'current balance', 'account balance', 'point balance'],
    moves: new Set(['transaction', 'entry', 'posting', 'movement']),
    amounts: [
      'signed amount',
      'amount change',
      'balance change',
      'delta',
      'point change',
      'change',
    ],
  },
  {
    owns: [
      'stock',
      'stock quantity',
      'quantity on hand',
      'on hand',
      'quantity in stock',
      'quantity',
    ],
    moves: new Set(['movement', 'adjustment', 'transaction']),
    amounts: [
      'quantity change',
      'change',
      'delta',
      'quantity delta',
      'change quantity',
      'quantity changed',
    ],
  },
]

// a column that tells in from out means that the amounts have no sign
function isMovement(child: TableNode, moves: ReadonlySet<string>): boolean {
  const told = [...child.columns.values()].some(({ words }) => words.includes('direction'))
  return moves.has(child.head) && !told
}
