import { walkExpression } from '../../tree/map-tree.ts'
import type { Expression, RowCount } from '../../tree/node.ts'

/** The variables of a term, each once, in the order they stand there. */
export function listCells(term: Expression): readonly number[] {
  const cells = [...walkExpression(term)].flatMap((part) =>
    part.class === 'CELL' ? [part.cell] : [],
  )
  return [...new Set(cells)]
}

/** The numbers of rows that a term is about. */
export function listCounts(term: Expression): readonly RowCount[] {
  return [...walkExpression(term)].filter((part): part is RowCount => part.class === 'ROW_COUNT')
}
