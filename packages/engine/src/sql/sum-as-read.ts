import type { Expression } from './expression.ts'
import type { Layer } from './query.ts'
import { mapExpression } from './walk.ts'
import { type WindowCall, windowsIn } from './windows-in.ts'

/**
 * A layer whose running sums all follow one column, reading its rows sorted by it and summing as it
 * reads: a window with an order of its own sorts as well and takes twice the time.
 */
export function sumAsRead(layer: Layer): Layer {
  const { from, columns, joins, where, groupBy } = layer
  if (from.kind !== 'work' || joins.length > 0 || where || groupBy.length > 0) return layer
  const windows = columns.flatMap(({ expression }) => windowsIn(expression))
  const orders = new Set(windows.map(orderOf))
  const [order] = orders
  if (orders.size !== 1 || !order) return layer
  const change = (node: Expression): Expression =>
    node.kind === 'call' && sums.has(node.name) ? { ...node, args: node.args.slice(0, 1) } : node
  return {
    ...layer,
    from: { ...from, order },
    columns: columns.map((column) => ({
      ...column,
      expression: mapExpression(column.expression, change),
    })),
  }
}

const sums: ReadonlySet<string> = new Set(['sum_before', 'sum_through'])

/** The column that a sum over all rows follows; null for any other window. */
function orderOf({ name, args }: WindowCall): string | null {
  const [, order, ...groups] = args
  const isOpen = sums.has(name) && groups.length === 0
  return isOpen && order?.kind === 'column' && order.path.length === 1
    ? (order.path[0] ?? null)
    : null
}
