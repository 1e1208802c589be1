import { listCells } from '../solve/symbolic/list-cells.ts'
import type { Witness } from '../solve/symbolic/witness.ts'
import { mapExpression } from '../tree/map-tree.ts'
import type { Expression } from '../tree/node.ts'

/** Puts what derived cells follow from in their place, so that conditions speak of their sources. */
export function replaceDerived(witness: Witness, given: ReadonlyMap<number, Expression>): void {
  if (given.size === 0) return
  // two that follow from others may have become one since
  const formulas = new Map([...given].map(([cell, formula]) => [witness.find(cell), formula]))
  const replace = (expression: Expression, open: ReadonlySet<number>): Expression =>
    mapExpression(expression, (part) => {
      const root = part.class === 'CELL' ? witness.find(part.cell) : -1
      const formula = open.has(root) ? undefined : formulas.get(root)
      return formula ? replace(formula, new Set([...open, root])) : part
    })
  for (const [at, { expression, cells }] of witness.predicates.entries()) {
    if (!cells.some((cell) => formulas.has(witness.find(cell)))) continue
    const replaced = replace(expression, new Set())
    witness.predicates[at] = { expression: replaced, cells: listCells(replaced) }
  }
  // values that they have by now follow as well
  for (const root of formulas.keys()) witness.constants.delete(root)
}
