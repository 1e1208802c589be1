import type { Expression, QueryNode, SelectNode, SubqueryExpression } from '../../tree/node.ts'
import type { World } from '../../world/world.ts'
import type { Labels } from './labels.ts'
import type { CommonScope, Output, Scope } from './scope.ts'
import type { Witness } from './witness.ts'

/** How many rows a block of a query needs, and why it may not be changed again. */
export interface Need {
  readonly rows: number
  /** Whether the rows share a partition rather than a group. */
  readonly isWindow: boolean
  /** Of rows that look at each other, those before the one that the block is solved for. */
  readonly before?: number
}

/** A condition that ought to hold in one block: the branch of a CASE, a FILTER. */
export interface Goal {
  readonly block: SelectNode
  readonly condition: Expression
  readonly isTrue: boolean
}

/** What is known before a query is run over symbolic rows. */
export interface RunInput {
  readonly world: World
  readonly needs: ReadonlyMap<SelectNode, Need>
  /** Chooses among the branches of OR and UNION; negative where only what every answer needs is asked. */
  readonly variant: number
  readonly goal: Goal | null
  /** Whether groups get a row for each condition that they aggregate by, and aggregates are those of several rows. */
  readonly isSpread: boolean
  /** All conditions of the query, in whichever block. */
  readonly asked: readonly Expression[]
  /** What subqueries that stand alone answer on the rows there are. */
  readonly scalars: ReadonlyMap<SubqueryExpression, Expression>
}

/** A block that is to find nothing for the rows of a scope; with what its output would be, where none may be that. */
export interface Denied {
  readonly node: SelectNode
  readonly scope: Scope
  readonly equals: Expression | null
}

/** One run of a query over symbolic rows. */
export interface Run extends RunInput {
  readonly witness: Witness
  /** Outputs of subqueries already run, by their node and the scope they were met in. */
  readonly memo: Map<object, Map<object, Expression | null>>
  /** Needs that were met on the way: the run is then done again with them. */
  readonly found: Map<SelectNode, Need>
  /** What may not be there. */
  readonly denied: Denied[]
  /** Runs a query inside the one that is run. */
  readonly enter: (
    run: Run,
    query: QueryNode,
    parent: Scope | null,
    common: CommonScope,
  ) => readonly Output[]
  /** What the block around asks of the query that is entered next. */
  labels: Labels
  depth: number
}

/** A term that cannot be said over cells; the part of the query around it is skipped. */
export class Unresolved extends Error {}
