import type { Expression } from '../../tree/node.ts'
import type { WorldColumn } from '../../world/world.ts'
import type { CellPlace } from '../symbolic/witness.ts'
import type { Range } from '../values/find-range.ts'

/** What may become the value of a class of equal cells. */
export interface Pool {
  /** The class, by the cell that stands for it. */
  readonly root: number
  /** The column whose type the values have: of several, the most particular. */
  readonly column: WorldColumn
  readonly places: readonly CellPlace[]
  readonly values: readonly string[]
  /** Where its values stay, as far as they need not leave it. */
  readonly range: Range | null
  /** How many of the values, which come first, the column has anyway. */
  readonly usual: number
}

/** What candidates are found from. */
export interface Clues {
  readonly column: WorldColumn
  /** Conditions that the class takes part in. */
  readonly predicates: readonly Expression[]
  /** Values of the same columns in the background. */
  readonly background: readonly string[]
  /** The anchor instant, ISO 8601. */
  readonly now: string
}
