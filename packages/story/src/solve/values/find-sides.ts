import type { Expression } from '../../tree/node.ts'
import { listCells } from '../symbolic/list-cells.ts'
import { type Hoisted, hoistParts } from './hoist-parts.ts'
import { type JointPredicate, printCondition, type Task } from './task.ts'

export interface Side {
  readonly roots: ReadonlySet<number>
  readonly sql: string
}

/** An equality between what some classes give together and what others give: values of each side meet by a hash. */
export interface Sides {
  readonly joint: JointPredicate
  readonly left: Side
  readonly right: Side
  readonly said: string
}

/** What the sides give, equal; of a day and a moment, as moments. */
export const meeting = 's0 = s1'
export const meetingInTime = 'TRY_CAST(s0 AS TIMESTAMP) = TRY_CAST(s1 AS TIMESTAMP)'

/** The first equality that parts the classes it speaks of, with several of them on a side; null where there is none. */
export function findSides(
  task: Task,
  joints: readonly JointPredicate[],
  hoisted: Hoisted[],
): Sides | null {
  const find = (cell: number): number => task.witness.find(cell)
  const listRoots = (part: Expression): ReadonlySet<number> => new Set(listCells(part).map(find))
  const read = (part: Expression): Side | null => {
    const sql = printCondition(task, hoistParts(part, find, hoisted), (root) => `x${root}`)
    return sql === null ? null : { roots: listRoots(part), sql }
  }
  for (const joint of joints) {
    const { expression, roots } = joint
    if (expression.class !== 'COMPARISON' || expression.type !== 'COMPARE_EQUAL') continue
    const [a, b] = [listRoots(expression.left), listRoots(expression.right)]
    const isParted = a.size > 0 && b.size > 0 && a.size + b.size === roots.length
    if (!isParted || roots.length < 3) continue
    const [left, right] = [read(expression.left), read(expression.right)]
    if (left && right) return { joint, left, right, said: `${left.sql} = ${right.sql}` }
  }
  return null
}
