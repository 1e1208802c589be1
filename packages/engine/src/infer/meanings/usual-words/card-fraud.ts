import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const cards = /\b(card|fraud|chargeback|dispute|transaction)\b/

/** What those write who watch over payments. */
export const cardFraudWords: readonly UsualWords[] = [
  {
    name: /^((fraud|detection|alert|scenario) )?(rule|scenario)( name)?$/,
    table: /\b(fraud|aml|suspicious|transaction) (alert|case|hit|score|flag)\b|^alert$/,
    schema: cards,
    words: listWords(
      'Velocity check, Unusual amount, New device, Impossible travel, High-risk merchant, Card testing, Account takeover, Night-time spending, Foreign country, Dormant account',
    ),
  },
  {
    name: /^(reason|chargeback|dispute)( reason)? code$/,
    table: /\b(chargeback|dispute)\b/,
    words: listWords('10.4, 13.1, 13.3, 12.6.1, 13.2, 13.7, 13.6, 11.3'),
  },
  {
    name: /^((chargeback|dispute) )?(reason|category|type)$/,
    table: /\b(chargeback|dispute)\b/,
    words: listWords(
      'Fraudulent transaction, Goods not received, Not as described, Duplicate charge, Cancelled recurring charge, Credit not processed, Not authorized, Wrong amount',
    ),
  },
]
