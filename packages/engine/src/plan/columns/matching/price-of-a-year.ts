import type { Context, Generated } from '../../../generators/generator.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { add, call, multiply, number, column as read } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const yearly =
  /^((price|cost|amount|fee) )?(yearly|annual|annually|year)( (price|cost|amount|fee))?( cent)?$/
const monthly = /^((price|cost|amount|fee) )?(monthly|month)( (price|cost|amount|fee))?( cent)?$/

/** A year costs nine or ten times a month, as plans that are paid ahead do. */
export function priceOfAYear(context: Context): Generated | null {
  const { type } = context.column
  const isNumber = type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'float'
  const isOfPlan = /\b(plan|tier|package|subscription|price|pricing|product)s?\b/i.test(
    context.table.table.name,
  )
  if (!isNumber || !isOfPlan || !yearly.test(columnWords(context.table.table, context.column)))
    return null
  const month = findOther(context, monthly, ['integer', 'decimal', 'float'])
  if (!month) return null
  const times = add(number(9), call('below', context.draw(0), number(3)))
  return {
    expression: multiply(read(month.name), times),
    why: `nine to eleven times ${month.name}, for it is paid ahead`,
  }
}
