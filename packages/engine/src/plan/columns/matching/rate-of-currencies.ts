import { currencies } from '@worldloom/language'
import type { Context, Generated } from '../../../generators/generator.ts'
import {
  add,
  call,
  choose,
  equal,
  multiply,
  nothing,
  number,
  column as read,
  text,
} from '../../../sql/build.ts'
import type { Expression } from '../../../sql/expression.ts'
import { findOther } from './find-other.ts'

const from = /^(from|base|source) (currency|ccy|cur)( code| iso)?$|^currency (from|base)$/
const to =
  /^(to|target|quote|counter) (currency|ccy|cur)( code| iso)?$|^currency (to|target|quote)$/

/** What one currency is worth in the other that the row names, give or take two per cent. */
export function rateOfCurrencies(context: Context): Generated | null {
  const { type } = context.column
  const isNumber = type.kind === 'decimal' || type.kind === 'float'
  if (context.meaning !== 'commerce.exchange-rate' || !isNumber) return null
  const [first, second] = [from, to].map((name) => findOther(context, name, ['text']))
  if (!first || !second) return null
  const sway = add(number(98_000), call('below', context.draw(0), number(4001)))
  const value = call('divide', perDollar(second.name), perDollar(first.name))
  const rate = call('divide', multiply(value, sway), number(100_000))
  const isSame = equal(read(first.name), read(second.name))
  const scale = type.kind === 'decimal' ? type.scale : 6
  const known = choose([[isSame, number(1)]], rate)
  return {
    // of a currency that is not known no more is said
    expression: call('round', call('coalesce', known, number(1)), number(scale)),
    why: `what ${first.name} is worth in ${second.name}`,
  }
}

function perDollar(name: string): Expression {
  const branches = currencies.map(({ code, dollarRate }): [Expression, Expression] => [
    equal(read(name), text(code)),
    number(dollarRate),
  ])
  return choose(branches, nothing)
}
