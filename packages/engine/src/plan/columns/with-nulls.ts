import type { Context } from '../../generators/generator.ts'
import { choose, less, nothing, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { nullShare } from './null-share.ts'

export function withNulls(context: Context, generator: string, expression: Expression): Expression {
  const absent = context.table.absent[context.column.name]
  if (absent) return choose([[absent, nothing]], expression)
  const share = nullShare(context, generator)
  if (share <= 0) return expression
  return choose(
    [[less(context.draw(999), number(Math.round(share * 2 ** 32))), nothing]],
    expression,
  )
}
