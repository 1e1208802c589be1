import { typeAlong } from '../../model/type-along.ts'
import { add, call, choose, column, less, multiply, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import { type ColumnPlan, orderColumn, type Plan, rowColumn, type TablePlan } from '../plan.ts'

/**
 * Keys and sequences of tables that a rule sorts count in the order of a time, not of the rows: the
 * rows keep what they hold, and their numbers follow.
 */
export function sortRows(plan: Plan): Plan {
  const tables = Object.entries(plan.tables).map(([id, table]): [string, TablePlan] => [
    id,
    sortTable(plan, table),
  ])
  return { ...plan, tables: Object.fromEntries(tables) }
}

function sortTable(plan: Plan, table: TablePlan): TablePlan {
  const rules = plan.rules.tables[table.table.id]
  const rule = rules?.sorted
  if (!rule) return table
  const isCounted = ({ name }: ColumnPlan): boolean =>
    name === rule.key ||
    rules.columns[name]?.cases.some(({ value }) => value.kind === 'sequence') === true
  const columns = table.columns.map((plan) =>
    isCounted(plan) ? { ...plan, expression: countInOrder(plan.expression) } : plan,
  )
  const order: ColumnPlan = {
    name: orderColumn,
    expression: call('nth_in', placeInTime(plan, table, rule.path)),
    lookups: [],
    generator: 'helper',
    why: `its place by ${rule.path.join('.')}`,
  }
  return { ...table, columns: [...columns, order] }
}

function countInOrder(expression: Expression): Expression {
  return mapExpression(expression, (node) =>
    node.kind === 'column' && node.path.length === 1 && node.path[0] === rowColumn
      ? column(orderColumn)
      : node,
  )
}

/** A number for each row that ascends with the time, and within one second with the row. */
function placeInTime(plan: Plan, table: TablePlan, path: readonly string[]): Expression {
  const value = column(...path)
  const isDate = typeAlong(path, table.table, plan.schema)?.kind === 'date'
  const seconds = isDate ? multiply(call('days', value), number(86_400)) : call('epoch', value)
  // what has no time yet comes last
  const at = call('coalesce', seconds, number(4_000_000_000))
  const place = add(multiply(at, number(2 ** 31)), column(rowColumn))
  if (table.given === 0) return place
  // rows that are given keep their places in front
  const front = subtract(column(rowColumn), number(table.given))
  return choose([[less(column(rowColumn), number(table.given)), front]], place)
}
