import { describe, expect, it } from 'vitest'
import {
  fillGrammar,
  type Grammar,
  grammars,
  listFacts,
  listSlots,
  orderSlots,
  plainFacts,
  reviewTexts,
  reviewTitles,
} from '../../src/index.ts'
import { buildDraw } from './build-draw.ts'

const all: readonly (readonly [string, Grammar])[] = [
  ...Object.entries(grammars),
  ...Object.entries(reviewTitles).map(([stars, grammar]) => [`title ${stars}`, grammar] as const),
  ...Object.entries(reviewTexts).map(([stars, grammar]) => [`text ${stars}`, grammar] as const),
]

// who searches, and some who review, leave the shift key out
const smallLettered = /^(web\.search-query|commerce\.review-text|text \d)$/

describe('grammars', () => {
  it.each(all)(
    '%s fills every slot, without a circle and without a slot nobody uses',
    (_, grammar) => {
      const named = listSlots([...grammar.templates, ...Object.values(grammar.slots).flat()])
      expect(named.filter((slot) => !grammar.slots[slot])).toEqual([])
      expect(orderSlots(grammar).filter((slot) => !grammar.slots[slot]?.length)).toEqual([])
      expect(listFacts(grammar).filter((fact) => plainFacts[fact] === undefined)).toEqual([])
    },
  )

  it.each(all)(
    '%s leaves no gap, no double blank and no small letter in front',
    (name, grammar) => {
      const draw = buildDraw(17)
      for (let turn = 0; turn < 200; turn += 1) {
        const text = fillGrammar(grammar, plainFacts, draw)
        expect(text).not.toMatch(/[{}]| {2}|^\s|\s$|\.\.|\bundefined\b/)
        if (!smallLettered.test(name)) expect(text[0]).toBe(text[0]?.toUpperCase())
      }
    },
  )

  it.each(all)('%s does not repeat itself often', (_, grammar) => {
    const draw = buildDraw(5)
    const texts = Array.from({ length: 60 }, () => fillGrammar(grammar, plainFacts, draw))
    expect(new Set(texts).size).toBeGreaterThan(20)
  })

  it.each(all)(
    '%s puts no article in front of a name that may begin with a vowel',
    (_, grammar) => {
      const texts = [...grammar.templates, ...Object.values(grammar.slots).flat()]
      expect(texts.filter((text) => /\b(a|an) \{=(brand|series)\}/i.test(text))).toEqual([])
    },
  )

  it('refuses a grammar whose slot leads back to itself', () => {
    const circle: Grammar = { templates: ['{a}'], slots: { a: ['{b}'], b: ['{a}'] } }
    expect(() => orderSlots(circle)).toThrow('slot "a" leads back to itself')
  })

  it('fills the outer slot before the inner', () => {
    const nested: Grammar = {
      templates: ['{greeting}, {=person}!'],
      slots: { greeting: ['Good {time}'], time: ['morning'] },
    }
    expect(orderSlots(nested)).toEqual(['greeting', 'time'])
    expect(fillGrammar(nested, { person: 'Anna' }, () => 0)).toBe('Good morning, Anna!')
  })

  it('describe no product without a feature, a material, a part or a quality of it', () => {
    const grammar = grammars['commerce.product-description']
    if (!grammar) throw new Error('There is no grammar of descriptions.')
    const bare = (slot: string): readonly string[] =>
      (grammar.slots[slot] ?? []).filter(
        (text) => !/\{=(feature2?|material|part|aspect)\}/.test(text),
      )
    const telling = ['short', 'feature', 'body', 'look']
    expect(telling.flatMap(bare)).toEqual([])
    expect(
      grammar.templates.filter((text) => !telling.some((slot) => text.includes(`{${slot}}`))),
    ).toEqual([])
  })
})
