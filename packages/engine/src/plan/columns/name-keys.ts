import type { Context, Generated } from '../../generators/generator.ts'
import { add, call, choose, column, less, number } from '../../sql/build.ts'
import { listNamedKeys } from '../links/list-fixed.ts'
import { rowColumn } from '../plan.ts'

/** Where checks of other tables name keys of this one, its first rows have these. */
export function nameKeys(context: Context, plain: Generated): Generated {
  const { plan, table } = context
  const named = listNamedKeys(plan, table.table, context.column)
  if (named.length === 0) return plain
  const list = context.list(`${table.table.id} ${context.column.name} named`, 'text', named)
  const place = add(column(rowColumn), number(-table.given))
  return {
    ...plain,
    expression: choose(
      [[less(place, number(named.length)), call('item', list, place)]],
      plain.expression,
    ),
    why: `the keys that checks name, then ${plain.why}`,
    isDistinct: false,
  }
}
