import type { Context } from '../../generators/generator.ts'
import { typeAlong } from '../../model/type-along.ts'
import { cast } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { mapExpression } from '../../sql/walk.ts'
import { findBounds } from './find-bounds.ts'

/** Digits of a product that fit into 64 bits. */
const mostDigits = 18

/**
 * A small whole number takes only as many digits as it has where it multiplies a decimal: by its type alone it has
 * nineteen, and the product would be computed in 128 bits.
 */
export function narrowProducts(
  expression: Expression,
  context: Pick<Context, 'plan' | 'table'>,
): Expression {
  return mapExpression(expression, (node) => {
    if (node.kind !== 'binary' || node.operator !== '*') return node
    const { left, right } = node
    return {
      ...node,
      left: narrow(left, right, context),
      right: narrow(right, left, context),
    }
  })
}

function narrow(
  factor: Expression,
  other: Expression,
  context: Pick<Context, 'plan' | 'table'>,
): Expression {
  const decimal = typeOf(other, context)
  if (decimal?.kind !== 'decimal' || typeOf(factor, context)?.kind !== 'integer') return factor
  const bounds = findBounds(factor, context)
  if (!bounds) return factor
  const precision = String(Math.max(Math.abs(bounds.low), Math.abs(bounds.high))).length
  return decimal.precision + precision <= mostDigits
    ? cast(factor, { kind: 'decimal', precision, scale: 0 })
    : factor
}

function typeOf(
  expression: Expression,
  { plan, table }: Pick<Context, 'plan' | 'table'>,
): ReturnType<typeof typeAlong> {
  return expression.kind === 'column' ? typeAlong(expression.path, table.table, plan.schema) : null
}
