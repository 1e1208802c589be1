import type { Schema, Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Claim } from '../promise.ts'
import { findObstacle } from '../write/find-obstacle.ts'

/** The claim about an expression over a table's rows, or why no query can tell. */
export function claimOf(
  expression: Expression | null,
  table: Table,
  schema: Schema,
  build: (expression: Expression) => Claim,
): Claim {
  if (expression === null) return { kind: 'not-checkable', reason: 'its text was not understood' }
  const obstacle = findObstacle(expression, table, schema)
  return obstacle === null ? build(expression) : { kind: 'not-checkable', reason: obstacle }
}
