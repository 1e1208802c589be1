import type { Column } from '../model/schema.ts'
import type { Domain } from '../plan/checks/domain.ts'
import type { Bounds } from '../plan/checks/find-bounds.ts'
import type { Lookup, Plan, Relation, TablePlan } from '../plan/plan.ts'
import type { Expression } from '../sql/expression.ts'

/** Makes a column: an expression over draws of the row and columns beside it; null where it can't. */
export type Generator = (context: Context) => Generated | null

export interface Generated {
  readonly expression: Expression
  /** One sentence for the trace and the SQL comment. */
  readonly why: string
  readonly lookups?: readonly Lookup[]
  /** The least and the greatest number that it can be, where that is known. */
  readonly bounds?: Bounds | null
  /** No value comes twice, so nothing needs to be done where the column must be unique. */
  readonly isDistinct?: boolean
}

/** What a generator may look at and use. */
export interface Context {
  readonly plan: Plan
  readonly table: TablePlan
  readonly column: Column
  readonly meaning: string
  readonly domain: Domain
  /** Rows the table will have, at least roughly. */
  readonly rows: number
  readonly locale: string
  /** A 32-bit random number of the row; each `n` is another one. */
  readonly draw: (n?: number) => Expression
  /** Names a list of values in the plan and refers to it. */
  readonly list: (
    name: string,
    kind: 'text' | 'integer',
    values: readonly (string | number)[],
  ) => Expression
  /** A column on the way, named `#name`, made once for the table and shared by its columns. */
  readonly helper: (
    name: string,
    make: (draw: (n?: number) => Expression) => Expression,
    why: string,
    lookups?: readonly Lookup[],
  ) => Expression
  /** Adds a helper relation to the plan. */
  readonly relate: (relation: Relation) => void
  /** A column of this table with a meaning, or null. */
  readonly sibling: (meaning: string) => string | null
  /** The anchor in seconds since 1970. */
  readonly now: number
  /** Whether values must not repeat over the whole table. */
  readonly mustDiffer: boolean
}
