import type { WrittenDerivation } from '@worldloom/engine'
import type { Expression } from '../tree/node.ts'

/** A column that follows from others, as it is told before there is a database. */
export interface Derivation {
  /** The id of the table. */
  readonly table: string
  readonly column: string
  readonly written: WrittenDerivation
  /** Whether it was inferred: a query that asks for something else wins. */
  readonly isGuess: boolean
  /** So many first rows hold what reference data say, whatever follows. */
  readonly referenceRows: number
  /** Rows with these values hold what a rule gives them. */
  readonly heroes: readonly Readonly<Record<string, string | null>>[]
}

/** The same with its trees. */
export interface Derived extends Derivation {
  /** Its value over the rows `t`, `t_1` and on, and the columns of `__part`; null where it cannot be read. */
  readonly outline: Expression | null
  readonly parts: readonly DerivedPart[]
}

/** An aggregate over the rows that links lead from: over the row `t` and those that its links lead to. */
export interface DerivedPart {
  readonly name: 'count' | 'sum' | 'min' | 'max' | 'avg'
  readonly child: string
  readonly links: readonly string[]
  readonly of: Expression | null
  readonly where: Expression | null
}
