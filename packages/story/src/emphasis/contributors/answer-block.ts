import type { Expression, QueryNode, SelectNode } from '../../tree/node.ts'
import type { Leaf, Opened } from './open-tables.ts'

/** A block whose rows make the rows of an answer. */
export interface AnswerBlock {
  readonly block: SelectNode
  readonly opened: Opened
  /** The common tables that it sees. */
  readonly common: QueryNode['cte_map']
  /** Whether its rows are counted or summed up. */
  readonly isGrouped: boolean
  /** The one output that it makes, where it is a query that is asked for each outer row; else null. */
  readonly output: string | null
  /** The outputs that are the same in all rows of a group, by their names in small letters. */
  readonly groups: readonly Output[]
  /** The columns that its outputs are made of, by their names in small letters. */
  readonly measured: ReadonlyMap<string, readonly Leaf[]>
  /** What its rows must meet to count in an output, by their names in small letters. */
  readonly conditions: ReadonlyMap<string, Expression>
}

export interface Output {
  readonly name: string
  readonly item: Expression
}
