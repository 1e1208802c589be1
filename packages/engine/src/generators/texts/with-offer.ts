import type { Grammar } from '@worldloom/language'
import {
  call,
  cast,
  choose,
  column,
  concat,
  less,
  multiply,
  number,
  text,
} from '../../sql/build.ts'
import type { Context } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import type { Fact, Facts } from './fact.ts'

/** A promotion's grammar and facts that say the per cent that stands beside the text; null without one. */
export function withOffer(
  context: Context,
  grammar: Grammar,
  facts: Facts,
): { readonly grammar: Grammar; readonly facts: Facts } | null {
  const percent = findSibling(context, ['commerce.discount-percent'])
  if (!percent) return null
  const value = call('coalesce', cast(column(percent.name), { kind: 'float' }), number(10))
  // shares are written as per cent; nothing off is told as a tenth
  const asPercent = choose([[less(value, number('1.01')), multiply(value, number(100))]], value)
  const whole = cast(call('round', asPercent), { kind: 'integer' })
  const said = choose([[less(whole, number(1)), number(10)]], whole)
  const offer: Fact = {
    value: concat(cast(said, { kind: 'text' }), text('%')),
    longest: 4,
    isSure: true,
  }
  return {
    grammar: { ...grammar, slots: { ...grammar.slots, ...pick(grammar) } },
    facts: (name) => (name === 'offer' ? offer : facts(name)),
  }
}

function pick({ slots }: Grammar): Grammar['slots'] {
  return Object.fromEntries(Object.entries(offers).filter(([slot]) => slots[slot] !== undefined))
}

const offers: Grammar['slots'] = {
  pct: ['{=offer} off', 'Save {=offer} on'],
  off: ['{=offer} off', 'save {=offer}', 'now {=offer} less'],
  save: ['Save {=offer}', 'Get {=offer} off', 'Take {=offer} off', 'Enjoy {=offer} off'],
  saveSmall: ['save {=offer}', 'get {=offer} off', 'take {=offer} off'],
  saveBig: ['Save {=offer}', 'Take {=offer} off'],
}
