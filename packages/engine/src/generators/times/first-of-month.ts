import { call, number, subtract, text } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { columnWords } from '../parts/words-of.ts'

/** A day that stands for its month is its first: `month DATE`. Other days stay. */
export function firstOfMonth({ column, table }: Context, made: Generated): Generated {
  const isMonth =
    column.type.kind === 'date' && /^(\w+ )?month$/.test(columnWords(table.table, column))
  if (!isMonth) return made
  const before = subtract(number(1), call('extract', text('day'), made.expression))
  return {
    expression: call('add_days', made.expression, before),
    why: `the first of a month, ${made.why}`,
  }
}
