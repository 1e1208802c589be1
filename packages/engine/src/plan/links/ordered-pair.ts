import type { ForeignKey, Table } from '../../model/schema.ts'
import { findOwnColumn } from '../../sql/find-own-column.ts'
import { unwrap } from '../../sql/unwrap.ts'
import { listConditions } from '../checks/find-domain.ts'
import type { LinkPlan, Plan } from '../plan.ts'
import { estimateRows, isCounted } from '../rows/estimate-rows.ts'
import { findCount } from './key-of-row.ts'

/** Two links to rows of one table, of which a check says that one comes before the other: `user1_id < user2_id`. */
export interface OrderedPair {
  /** By link. */
  readonly links: Readonly<Record<string, Extract<LinkPlan, { kind: 'paired' }>>>
  readonly columns: readonly string[]
  /** How many pairs there are, each counted once. */
  readonly pairs: number
}

/** The ordered pair of a table, where the keys of what it points to count its rows; else null. */
export function findOrderedPair(plan: Plan, table: Table): OrderedPair | null {
  for (const condition of listConditions(plan, table)) {
    if (condition.kind !== 'binary' || !/^[<>]=?$/.test(condition.operator)) continue
    const sides = [condition.left, condition.right].map((side) => {
      const name = findOwnColumn(unwrap(side))
      return table.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === name)
    })
    const [lower, upper] = condition.operator.startsWith('<') ? sides : sides.toReversed()
    if (!lower || !upper || lower === upper || !isOfOneList(plan, table, lower, upper)) continue
    const rows = estimateRows(plan, lower.parent)
    const pairs = rows * Math.floor((rows - 1) / 2)
    if (pairs < 1) continue
    const ends = [lower.link, upper.link] as const
    return {
      links: {
        [lower.link]: { kind: 'paired', end: 'lower', ends },
        [upper.link]: { kind: 'paired', end: 'upper', ends },
      },
      columns: [...lower.columns, ...upper.columns],
      pairs,
    }
  }
  return null
}

function isOfOneList(plan: Plan, table: Table, lower: ForeignKey, upper: ForeignKey): boolean {
  const parent = plan.tables[lower.parent]
  const [key = ''] = lower.parentColumns
  const rules = plan.rules.tables[table.id]
  return (
    parent !== undefined &&
    lower.parent === upper.parent &&
    lower.parent !== table.id &&
    upper.parentColumns[0] === key &&
    isCounted(plan, lower.parent) &&
    findCount(plan, parent, key) !== null &&
    rules?.rows?.kind !== 'per-parent' &&
    ![lower, upper].some(({ columns }) => rules?.columns[columns[0] ?? ''])
  )
}
