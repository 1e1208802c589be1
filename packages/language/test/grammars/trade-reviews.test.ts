import { expect, test } from 'vitest'
import { type Trade, tradeWords } from '../../src/grammars/reviews/trades.ts'
import { listSlots, listTradeTexts, listTradeTitles, orderSlots } from '../../src/index.ts'

const trades = Object.keys(tradeWords) as Trade[]

test.each(trades)('every gap of a review of a %s can be filled', (trade) => {
  const grammars = [
    ...Object.values(listTradeTexts(trade)),
    ...Object.values(listTradeTitles(trade)),
  ]
  for (const grammar of grammars)
    for (const slot of [...orderSlots(grammar), ...listSlots(grammar.templates)])
      expect(grammar.slots[slot]?.length, slot).toBeGreaterThan(1)
})

test.each(trades)('a review of a %s does not say the same twice', (trade) => {
  const { joy = [], joy2 = [], woe = [], woe2 = [] } = listTradeTexts(trade)[3].slots
  expect(joy.filter((each) => joy2.includes(each))).toEqual([])
  expect(woe.filter((each) => woe2.includes(each))).toEqual([])
})
