import type { Expression } from '../../sql/expression.ts'
import type { Range } from '../../sql/query.ts'
import { childrenOf } from '../../sql/walk.ts'
import { linkRow, type Plan, parentColumn, type TablePlan } from '../plan.ts'
import type { Needs } from './lower-expressions.ts'
import { orderOf } from './order-of.ts'

/** The rows that a run over a range is asked for, by the column that is bounded. */
export interface Cut extends Range {
  readonly table: string
  /** The row number, or the parent's where rows are counted for each parent. */
  readonly column: string
  /** Whether the other rows are left out from the start; else the output alone leaves them out. */
  readonly isEarly: boolean
}

/** Finds how a range is cut out: from the start where no row of the table needs another one. */
export function findCut(plan: Plan, needs: ReadonlyMap<string, Needs>): Cut | null {
  const { range } = plan.settings
  const table = range && plan.tables[range.table]
  if (!range || !table) return null
  const column = table.rows.kind === 'per-parent' ? parentColumn : orderOf(table.columns)
  const isReadBack =
    [...needs.values()].some(({ others }) => others.some((other) => other.table === range.table)) ||
    plan.relations.some(({ from }) => from.kind === 'table' && from.table === range.table)
  const isEarly =
    !isReadBack && !table.columns.some(({ expression }) => looksAround(table, expression))
  return { ...range, column, isEarly }
}

/** Whether a value counts or adds up rows beyond those of one parent, which stay together. */
function looksAround(table: TablePlan, expression: Expression): boolean {
  if (expression.kind === 'call') {
    const groups = groupsOf(expression)
    if (groups && !isWithinParent(table, groups)) return true
  }
  return childrenOf(expression).some((part) => looksAround(table, part))
}

/** What the rows are grouped by that a window looks over; null for any other call. */
function groupsOf({
  name,
  args,
}: Extract<Expression, { kind: 'call' }>): readonly Expression[] | null {
  switch (name) {
    case 'nth_in':
    case 'repeats_in':
      return args.slice(0, -1)
    case 'count_in':
      return args
    case 'total':
      return args.slice(1)
    case 'sum_before':
    case 'sum_through':
    case 'sum_with_peers':
    case 'max_before':
      return args.slice(2)
    default:
      return null
  }
}

function isWithinParent({ table, rows }: TablePlan, groups: readonly Expression[]): boolean {
  if (rows.kind !== 'per-parent') return false
  const names = groups.flatMap((group) => (group.kind === 'column' ? group.path.join('.') : []))
  const key = table.foreignKeys.find(({ link }) => link === rows.link)
  return (
    names.includes(parentColumn) ||
    names.includes(linkRow(rows.link)) ||
    (key?.columns.every((name) => names.includes(name)) ?? false)
  )
}
