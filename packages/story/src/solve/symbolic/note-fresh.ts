import type { Expression } from '../../tree/node.ts'
import type { Witness } from './witness.ts'

/** A column whose value no other row may have; where it leads to a parent, that parent is a new one. */
export function noteFresh(witness: Witness, term: Expression): void {
  if (term.class === 'CAST') {
    noteFresh(witness, term.child)
    return
  }
  if (term.class !== 'CELL') return
  witness.touch(term.cell)
  witness.fresh.push(term.cell)
}
