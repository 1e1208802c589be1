import { number, text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Markets, banks and insurance. */
export const financeMeanings: readonly MeaningEntry[] = [
  { name: 'finance.ticker-symbol', fits: text, description: "A share's letters at the exchange." },
  { name: 'finance.exchange-name', fits: text, description: 'Where shares are traded.' },
  { name: 'finance.security-name', fits: text, description: 'What is traded.' },
  { name: 'finance.security-type', fits: textInteger, description: 'Share, fund, bond.' },
  { name: 'finance.price-open', fits: number, description: 'The first price of a day.' },
  { name: 'finance.price-high', fits: number, description: 'The highest price of a day.' },
  { name: 'finance.price-low', fits: number, description: 'The lowest price of a day.' },
  { name: 'finance.price-close', fits: number, description: 'The last price of a day.' },
  { name: 'finance.volume', fits: number, description: 'How many were traded.' },
  { name: 'finance.share-count', fits: number, description: 'How many shares.' },
  {
    name: 'finance.policy-number',
    fits: textInteger,
    description: "An insurance policy's number.",
  },
  { name: 'finance.claim-number', fits: textInteger, description: "A claim's number." },
  { name: 'finance.premium', fits: number, description: 'What insurance costs.' },
  { name: 'finance.coverage-amount', fits: number, description: 'What insurance pays at most.' },
  { name: 'finance.loan-amount', fits: number, description: 'What was lent.' },
  { name: 'finance.ledger-account', fits: textInteger, description: 'An account of the books.' },
]
