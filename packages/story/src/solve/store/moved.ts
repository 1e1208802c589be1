import type { Cells } from './read-rows.ts'

/** The rows of a table that the open transaction put in or moved. */
export interface Moved {
  /** Where those are that were there before. */
  readonly places: Set<bigint>
  /** In small letters. */
  readonly columns: Set<string>
  /** In full, as they are now. */
  readonly rows: Cells[]
  /** Whether a statement put in more rows than those. */
  isMany: boolean
  /** Whether rows were put in. */
  isAdded: boolean
}
