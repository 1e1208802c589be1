import type { Context, Generated } from '../../generators/generator.ts'
import { add, call, cast, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findFactor } from './find-factor.ts'

/** A number as its meaning suggests, multiplied by what the row's segment says. */
export function scaleBySegment(context: Context, made: Generated): Generated {
  const factor = findFactor(context.plan, context.table.table.id, context.column.name)
  if (!factor) return made
  return {
    ...made,
    expression: scale(context, made.expression, factor),
    why: `${made.why}, times what its segment says`,
    isDistinct: false,
  }
}

function scale({ column, draw }: Context, value: Expression, factor: Expression): Expression {
  if (column.type.kind !== 'integer') return multiply(value, factor)
  // whole numbers go up or down by chance, so that the mean is multiplied
  const thousandths = cast(multiply(factor, number(1000)), { kind: 'integer' })
  const scaled = add(multiply(value, thousandths), call('below', draw(998), number(1000)))
  return call('div', scaled, number(1000))
}
