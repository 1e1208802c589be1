import type { Grammar } from '../grammar.ts'
import { type Trade, tradeWords } from './trades.ts'

type Stars = 1 | 2 | 3 | 4 | 5

/** Reviews of what is no goods, by stars: of a stay, a meal, a course. */
export function listTradeTexts(trade: Trade): Readonly<Record<Stars, Grammar>> {
  const slots = { ...shared, ...slotsOf(trade) }
  return {
    5: { slots, templates: five },
    4: { slots, templates: four },
    3: { slots, templates: three },
    2: { slots, templates: two },
    1: { slots, templates: one },
  }
}

/** Their titles. */
export function listTradeTitles(trade: Trade): Readonly<Record<Stars, Grammar>> {
  const { thing } = tradeWords[trade]
  const title = (templates: readonly string[]): Grammar => ({ templates, slots: { thing } })
  return {
    5: title([
      'Wonderful {thing}',
      'Could not be better',
      'We will be back',
      'A lovely {thing}',
      'Highly recommended',
      'Everything was perfect',
      'Best {thing} in years',
      'Excellent from start to finish',
    ]),
    4: title([
      'Very good {thing}',
      'Good, with small flaws',
      'Nearly perfect',
      'Would come again',
      'A pleasant {thing}',
      'Good value',
    ]),
    3: title([
      'Fine, nothing special',
      'An average {thing}',
      'Good and bad',
      'Expected a little more',
      'It was all right',
    ]),
    2: title([
      'Not what I had hoped for',
      'A disappointing {thing}',
      'Would not come again',
      'Below average',
      'Room for improvement',
    ]),
    1: title([
      'Never again',
      'A terrible {thing}',
      'Avoid',
      'Very disappointed',
      'A waste of money',
      'Worst {thing} in years',
    ]),
  }
}

const five = [
  '{joy}.',
  '{joy}. {end5}',
  '{open5} {joy}.',
  '{people} {kind}. {joy}.',
  '{open5} {joy}, and {small2}.',
  '{joy}. {people} {kind}. {end5}',
  '{open5} {people} {kind}, and {small}.',
  '{open5} {joy}. {joy2}. {end5}',
  '{joy}. {joy2}. {people} {kind}. {end5}',
  '{open5} {people} {kind}. {joy}. {joy2}. {end5}',
]

const four = [
  '{joy}. {end4}',
  '{open4} {joy}.',
  '{joy}. {but} {smallwoe}.',
  '{open4} {joy}. {but} {smallwoe}.',
  '{people} {kind}. {joy}. {but} {smallwoe}. {end4}',
  '{open4} {people} {kind}, and {small}. {end4}',
  '{open4} {joy}. {people} {kind}. {but} {smallwoe}. {end4}',
]

const three = [
  '{joy}. {but} {smallwoe}.',
  '{open3} {joy}. {woe}.',
  '{open3} {woe}. {joy}, though.',
  '{joy}. {woe}. {end3}',
  '{open3} {joy}. {but} {smallwoe}. {end3}',
  '{people} {kind}. {but} {smallwoe}. {end3}',
]

const two = [
  '{woe}. {end2}',
  '{open2} {woe}.',
  '{open2} {woe}. {woe2}.',
  '{woe}. {woe2}. {end2}',
  '{open2} {people} {kind}. {but} {smallwoe}. {end2}',
]

const one = [
  '{woe}.',
  '{woe}. {woe2}.',
  '{open1} {woe}. {end1}',
  '{woe}. {woe2}. {end1}',
  '{open1} {woe}. {woe2}. {people} {rude}. {end1}',
  '{people} {rude}. {woe}. {end1}',
]

function slotsOf(trade: Trade): Grammar['slots'] {
  const { thing, joys, woes, people, occasions } = tradeWords[trade]
  // what is said second is not what was said first
  const [joy, joy2] = halve(joys)
  const [woe, woe2] = halve(woes)
  const slots = { thing, people, occasion: occasions, joy, joy2, woe, woe2 }
  return {
    ...slots,
    small: joys.map(startSmall),
    small2: joy2.map(startSmall),
    smallwoe: woes.map(startSmall),
  }
}

function halve(sentences: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [sentences.filter((_, at) => at % 2 === 0), sentences.filter((_, at) => at % 2 === 1)]
}

function startSmall(sentence: string): string {
  const isName = /^(I|Wi-Fi)\b/.test(sentence)
  return isName ? sentence : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

const shared: Grammar['slots'] = {
  open5: [
    'We came {occasion} and loved it.',
    'A wonderful {thing}.',
    'I was here {occasion}.',
    'Tried it {occasion}, and what a pleasure.',
    'Simply great.',
    'From start to finish a joy.',
    'My best {thing} this year.',
    'Exactly what I needed {occasion}.',
  ],
  open4: [
    'All in all a good {thing}.',
    'Came {occasion}.',
    'Better than expected.',
    'A good choice {occasion}.',
    'I would call it very good.',
    'Well worth it {occasion}.',
  ],
  open3: [
    'Mixed feelings.',
    'It was fine {occasion}.',
    'An average {thing}.',
    'Some of it good, some not.',
    'Neither good nor bad.',
  ],
  open2: [
    'I had expected more.',
    'Not a good {thing}.',
    'We came {occasion} and left annoyed.',
    'A let-down {occasion}.',
    'Sadly not worth the money.',
  ],
  open1: [
    'Terrible.',
    'I have never had a worse {thing}.',
    'We came {occasion} and regretted it.',
    'Stay away.',
    'A complete disappointment {occasion}.',
  ],
  kind: [
    'could not have been kinder',
    'took all the time we needed',
    'went out of the way to help',
    'knew every answer',
    'made us feel at ease',
    'was friendly and quick',
    'remembered us from last time',
    'had good advice',
  ],
  rude: [
    'did not care at all',
    'was rude when I asked',
    'shrugged and walked away',
    'promised to call and never did',
    'blamed me for it',
  ],
  but: ['Only', 'One thing:', 'Sadly,', 'On the other hand,', 'The one flaw:', 'Then again,'],
  end5: [
    'We will be back.',
    'Highly recommended.',
    'I have told all my friends.',
    'Thank you!',
    'Five stars well earned.',
    'Already looking forward to the next time.',
    'Do not look any further.',
  ],
  end4: [
    'I would come again.',
    'Still recommended.',
    'Good value for the money.',
    'Next time I will know.',
    'Nearly five stars.',
  ],
  end3: [
    'Maybe I will give it another try.',
    'For the price it is all right.',
    'Three stars feels fair.',
    'There is room to improve.',
  ],
  end2: [
    'I will look elsewhere next time.',
    'They could do so much better.',
    'Not again, I think.',
    'A pity.',
  ],
  end1: [
    'Never again.',
    'I want my money back.',
    'Save your money.',
    'I cannot recommend it to anyone.',
    'One star is too many.',
  ],
}
