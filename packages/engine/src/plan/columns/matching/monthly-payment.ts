import type { Context, Generated } from '../../../generators/generator.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import { add, call, multiply, number, column as read } from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const payments = /^(monthly|regular) (payment|instal?lment)( amount)?$|^emi$/

/** What a loan costs a month: its part of what was lent, and interest on about half of it, as an annuity comes to. */
export function monthlyPayment(context: Context): Generated | null {
  const { column, table } = context
  const { type } = column
  if (!payments.test(columnWords(table.table, column)) || type.kind !== 'decimal') return null
  const [lent, rate, term] = [
    findOther(context, /^(principal|loan)( amount)?$|^amount$/, ['decimal']),
    findOther(context, /^(annual )?interest rate$|^rate$/, ['decimal']),
    findOther(context, /^(term|duration|loan term)( months?)?$/, ['integer']),
  ]
  if (!lent || !rate || !term) return null
  const back = call('divide', read(lent.name), call('greatest', read(term.name), number(1)))
  // of a rate per cent and year, on 54 % of the sum, a month
  const interest = call('divide', multiply(read(lent.name), read(rate.name)), number(2222))
  return {
    expression: call('round', add(back, interest), number(type.scale)),
    why: `pays ${lent.name} back over ${term.name}, with interest`,
  }
}
