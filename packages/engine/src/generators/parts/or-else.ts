import type { Column } from '../../model/schema.ts'
import { call } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'

/** What follows from other columns, and `otherwise` where one of them is empty and this one may not be. */
export function orElse(
  { column }: Context,
  sources: readonly Column[],
  expression: Expression,
  otherwise: Expression | undefined,
): Expression {
  const canMiss = sources.some(({ nullable }) => nullable) && !column.nullable
  return canMiss && otherwise ? call('coalesce', expression, otherwise) : expression
}
