import type { Context } from '../../generators/generator.ts'
import { choose, less, nothing, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findTold } from '../histories/find-told.ts'
import { nullShare } from './null-share.ts'

export function withNulls(context: Context, generator: string, expression: Expression): Expression {
  const absent = context.table.absent[context.column.name]
  if (absent) return choose([[absent, nothing]], expression)
  const all = 2 ** 32
  const share = Math.round(nullShare(context, generator) * all)
  const told = isFree(generator) ? findTold(context) : null
  if (share <= 0 && !told) return expression
  const limit = told
    ? choose(
        [
          [told.notHappened, number(all)],
          [told.happened, number(0)],
        ],
        number(share),
      )
    : number(share)
  return choose([[less(context.draw(999), limit), nothing]], expression)
}

/** Whether nothing but the column's meaning says when it is empty. */
function isFree(generator: string): boolean {
  return (
    !/^(generated|derived|calendar|distinct|segment|history)$/.test(generator) &&
    !generator.startsWith('rule.')
  )
}
