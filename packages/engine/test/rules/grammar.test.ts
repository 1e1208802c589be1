import { expect, test } from 'vitest'
import { readRules } from '../../src/index.ts'
import { expandGrammar } from '../../src/rules/grammar/expand-grammar.ts'
import { measureGrammar, printGrammarPattern } from '../../src/rules/grammar/grammar-texts.ts'
import { shop } from '../support/shop.ts'
import { findColumnFaults, knownNames } from '../support/shop-rules.ts'

async function expand(grammar: string): Promise<NonNullable<ReturnType<typeof expandGrammar>>> {
  const text = `tables: { orders: { columns: { note: { grammar: ${grammar} } } } }`
  const { rules, diagnostics } = await readRules([{ name: 'r.yaml', text }], shop, knownNames)
  expect(diagnostics).toEqual([])
  const value = rules.tables['orders']?.columns['note']?.cases[0]?.value
  const whole = value?.kind === 'grammar' ? expandGrammar(value) : null
  if (!whole) throw new Error('no grammar')
  return whole
}

test('a grammar is written out as a pattern of all its texts', async () => {
  const whole = await expand('{ start: "{a} {= status}.", a: [x, y z] }')
  expect(printGrammarPattern(whole)).toBe('(?:(?:x|y z) (?s:.*)\\.)')
  expect(measureGrammar(whole)).toEqual([3, 5])
})

test('a symbol stands inside itself twice, and then ends', async () => {
  const whole = await expand('{ start: "{a}", a: ["very {a}", good] }')
  expect(printGrammarPattern(whole)).toBe('(?:(?:very (?:very (?:good)|good)|good))')
})

test.each([
  ['a symbol that is not there', '{ start: "{b}", a: x }', ['UNKNOWN_SYMBOL']],
  ['a symbol that is not used', '{ start: x, a: y }', ['RULE_GRAMMAR']],
  ['symbols that never end', '{ start: "{a}", a: "{b}", b: "{a}" }', ['RULE_GRAMMAR']],
  ['an open brace', '{ start: "{a" }', ['RULE_TEMPLATE']],
  ['a column that is not there', '{ start: "{= statsu}" }', ['UNKNOWN_COLUMN']],
  ['a weight of zero', '{ start: { a: 0 } }', ['RULE_WEIGHT']],
  ['no start', '{ a: x }', ['MISSING_RULE_KEY']],
  [
    'too many places',
    '{ start: "{a}{a}{a}{a}", a: "{b}{b}{b}{b}{b}", b: "{c}{c}{c}{c}{c}{c}", c: "{d}{d}{d}{d}{d}{d}{d}{d}", d: "{e}{e}", e: x }',
    ['RULE_GRAMMAR'],
  ],
])('a grammar with %s is refused', async (_, grammar, codes) => {
  const faults = await findColumnFaults('orders.note', `{ grammar: ${grammar} }`)
  expect(faults.map(({ code }) => code)).toEqual(codes)
})
