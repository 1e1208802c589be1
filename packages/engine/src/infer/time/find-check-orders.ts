import type { Expression } from '../../sql/expression.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { isTemporal } from '../structure/columns.ts'
import type { ColumnNode, TableNode } from '../structure/schema-graph.ts'
import { findPeriodGap } from './find-period-orders.ts'
import { fitGap, type Gap, getPhaseGap } from './gaps.ts'
import { comesBefore } from './phase-order.ts'
import { readPhase } from './phases.ts'
import type { RowOrder } from './row-order.ts'

/** The orders that CHECKs state: `end_date >= start_date`, also beside `is null or`. */
export function findCheckOrders(node: TableNode): readonly RowOrder[] {
  return node.table.checks.flatMap((check) =>
    listComparisons(check.expression).flatMap(({ earlier, later, strict }) => {
      const [first, second] = [node.columns.get(earlier), node.columns.get(later)]
      if (!first || !second || first === second) return []
      const types = [first.column.type, second.column.type] as const
      if (!isTemporal(types[0]) || !isTemporal(types[1])) return []
      const gap = fitGap(findGap(node, first, second), ...types)
      const least = strict ? (types[1].kind === 'date' ? 86_400 : 1) : 0
      return [
        {
          earlier,
          later,
          minimumSeconds: Math.max(gap.minimumSeconds, least),
          maximumSeconds: gap.maximumSeconds,
          why: `The check ${check.name} says so.`,
        },
      ]
    }),
  )
}

function findGap(node: TableNode, first: ColumnNode, second: ColumnNode): Gap {
  const [before, after] = [first, second].map(({ words }) => readPhase(words, node.words))
  const known = before && after && comesBefore(before, after)
  return known ? getPhaseGap(before, after, node.words) : findPeriodGap(node, first, second)
}

interface Comparison {
  readonly earlier: string
  readonly later: string
  readonly strict: boolean
}

function listComparisons(expression: Expression | null): readonly Comparison[] {
  if (expression?.kind !== 'binary') return []
  const { operator, left, right } = expression
  if (operator === 'and') return [...listComparisons(left), ...listComparisons(right)]
  if (operator === 'or') {
    if (left.kind === 'is-null') return listComparisons(right)
    return right.kind === 'is-null' ? listComparisons(left) : []
  }
  const [one, other] = [findOwnColumn(left), findOwnColumn(right)]
  if (one === null || other === null) return []
  if (operator === '<' || operator === '<=') {
    return [{ earlier: one, later: other, strict: operator === '<' }]
  }
  if (operator === '>' || operator === '>=') {
    return [{ earlier: other, later: one, strict: operator === '>' }]
  }
  return []
}
