import { refer } from '../../tree/build.ts'
import { mapParts, walkExpression } from '../../tree/map-tree.ts'
import type { Expression } from '../../tree/node.ts'
import { listCells } from '../symbolic/list-cells.ts'

/** A part of a condition that one class alone decides, and the name it gets. */
export interface Hoisted {
  readonly root: number
  readonly name: string
  readonly expression: Expression
}

/**
 * A condition over several classes in which what one class alone decides is a column: computed once a
 * value rather than once a pair of values.
 */
export function hoistParts(
  condition: Expression,
  find: (cell: number) => number,
  hoisted: Hoisted[],
): Expression {
  const hoist = (part: Expression): Expression => {
    const roots = new Set(listCells(part).map(find))
    const [root] = roots
    if (roots.size > 1) return mapParts(part, hoist)
    if (root === undefined || part.class === 'CELL') return part
    const name = `e${hoisted.length}`
    hoisted.push({ root, name, expression: part })
    return refer([name])
  }
  return hoist(condition)
}

/** Whether computing an expression may fail for some values. */
export function mayFail(expression: Expression): boolean {
  return [...walkExpression(expression)].some(
    ({ class: kind }) => kind === 'FUNCTION' || kind === 'CAST' || kind === 'LAMBDA',
  )
}
