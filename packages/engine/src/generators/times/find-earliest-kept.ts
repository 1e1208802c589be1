import { readWords } from '../../infer/meanings/table-words.ts'
import { call, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { day } from './as-type.ts'

/** The floor of a time in a table whose rows are soon cleared away: what lies in a cart is bought or given up within weeks. */
export function findEarliestKept(context: Context, floor: Expression): Expression {
  const { table, columns } = readWords(context.table.table)
  const isOver = [...columns.values()].some((words) =>
    /\b(status|state|order|active)\b/.test(words),
  )
  if (isOver || !/\b(cart|basket)( (item|line|product|content))?$/.test(table)) return floor
  return call('greatest', floor, number(context.now - keptDays * day))
}

const keptDays = 60
