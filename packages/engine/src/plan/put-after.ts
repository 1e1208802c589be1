import { column } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { columnPaths, mapExpression } from '../sql/walk.ts'
import { type ColumnPlan, linkRow, type TablePlan } from './plan.ts'

interface Second {
  readonly own: ColumnPlan
  /** The name that the column as it was made first is kept under. */
  readonly before: string
  /** What is needed for this column goes on reading what was made first. */
  readonly readBy: string
  /** What stands in its place, beside what it is made of. */
  readonly columns: readonly ColumnPlan[]
}

/** Makes a column once more out of what was made first, which stays under a hidden name. */
export function putAfter(table: TablePlan, { own, before, readBy, columns }: Second): TablePlan {
  const waited = listNeeds(table, readBy)
  const all = table.columns.flatMap((each) => {
    if (each === own) return [{ ...own, name: before }, ...columns]
    return waited.has(each.name) ? [rename(each, own.name, before)] : [each]
  })
  return { ...table, columns: all }
}

/** The columns of the row that one waits for, over any number of steps. */
export function listNeeds({ columns }: TablePlan, name: string): ReadonlySet<string> {
  const needs = new Set<string>()
  const open = [name]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (needs.has(at)) continue
    needs.add(at)
    const own = columns.find((each) => each.name === at)
    const read = own
      ? [own.expression, ...own.lookups.flatMap(({ on }) => on.map((one) => one.equals))]
      : []
    open.push(
      ...read
        .flatMap(columnPaths)
        .flatMap(([first = '', ...rest]) => (rest.length > 0 ? [linkRow(first)] : [first])),
    )
  }
  return needs
}

function rename(own: ColumnPlan, target: string, before: string): ColumnPlan {
  const turn = (expression: Expression): Expression =>
    mapExpression(expression, (node) =>
      node.kind === 'column' && node.path.length === 1 && node.path[0] === target
        ? column(before)
        : node,
    )
  return { ...own, expression: turn(own.expression) }
}
