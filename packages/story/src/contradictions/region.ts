import type { Connection } from '@worldloom/runner'
import type { Predicate, SymbolicRow, Witness } from '../solve/symbolic/witness.ts'
import type { Expression, SelectNode } from '../tree/node.ts'
import type { World } from '../world/world.ts'
import type { Demand } from './find-clash.ts'

/** Where conditions are read and compared. */
export interface Ground {
  readonly connection: Connection
  readonly world: World
}

/** Rows of tables and all that is asked of them: one way in which a block finds something. */
export interface Region {
  readonly witness: Witness
  /** The block's own rows, in the order of its tables. */
  readonly rows: readonly SymbolicRow[]
  /** What the query asks of them. */
  readonly predicates: readonly Predicate[]
  /** Terms that the block groups by, or null where one is not known. */
  readonly groups: readonly Expression[] | null
  readonly block: SelectNode
}

/** A region whose rows are there, with what follows from the schema for them. */
export interface ClosedRegion extends Region {
  /** What checks ask of its rows where they are not NULL. */
  readonly checks: readonly Demand[]
  /** Whether a cell cannot be NULL. */
  readonly isFilled: (cell: number) => boolean
}
