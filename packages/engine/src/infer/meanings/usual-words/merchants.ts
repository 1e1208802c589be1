import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const shops = /\b(cart|order line|order item|product)\b/

/** What a bank writes of its customers, their payments and what was wrong with them. */
export const merchantsWords: readonly UsualWords[] = [
  {
    name: /^(merchant|mcc|spend|spending) (category|group|category name|category description)$/,
    table: /\b(transaction|payment|authorization|card transaction|purchase|spend)$/,
    words: listWords(
      'Groceries, Restaurants, Fuel, Online Retail, Travel, Entertainment, Utilities, Pharmacy, Clothing, Electronics, Home Improvement',
    ),
    goesWith: {
      column: { name: /^merchant( name)?$/ },
      pairs: [
        [/market|grocer|stop/, listWords('Groceries')],
        [/coffee|trattoria|noodle|bakery|seafood/, listWords('Restaurants')],
        [/fuel/, listWords('Fuel')],
        [/pharmacy|dental/, listWords('Pharmacy')],
        [/travel/, listWords('Travel')],
        [/electronics/, listWords('Electronics')],
        [/cinema/, listWords('Entertainment')],
        [/hardware/, listWords('Home Improvement')],
        [/shoes/, listWords('Clothing')],
        [/books|bike|pet|studio/, listWords('Online Retail')],
      ],
    },
  },
  {
    name: /^(direction|debit credit|dr cr|credit debit|debit credit indicator|entry type)$/,
    table: /\b(transaction|txn|bank transaction|account transaction|ledger entry|posting)$/,
    schema: /\b(account|loan|card)\b/,
    words: listWords('debit, credit'),
  },
  {
    name: /^(outcome|resolution|disposition|decision|result|verdict)$/,
    table: /\b(fraud case|fraud alert|fraud investigation|aml alert|aml case|fraud)$/,
    words: listWords('Confirmed Fraud, False Positive, Inconclusive, Customer Authorized'),
  },
  {
    name: /^(fraud|alert|case)? ?(type|category|pattern|typology)$/,
    table: /\b(fraud case|fraud alert|fraud|chargeback)$/,
    words: listWords(
      'Card not present, Account takeover, Lost or stolen card, Counterfeit card, Identity theft, Phishing',
    ),
  },
  {
    name: /^(customer |client |banking )?segment( name)?$/,
    table: /\b(customer|client|account holder)$/,
    schema: /\b(loan|fraud case|bank account|branch)\b/,
    without: shops,
    words: listWords('Mass Market, Affluent, Small Business, Premier, Private Banking, Student'),
  },
  {
    name: /^(loan )?status$/,
    table: /\bloan$/,
    neighbor: /\b(day past due|dpd|delinquent)\b/,
    words: listWords('current, closed, delinquent, default, charged off'),
  },
  {
    name: /^account type$/,
    table: /\baccount$/,
    schema: /\b(transaction|fraud case)\b/,
    neighbor: /\b(balance|currency)\b/,
    without: shops,
    words: listWords('checking, savings, credit card, money market, business checking'),
  },
  {
    name: /^credit (tier|band|rating band|quality)$/,
    words: listWords('Excellent, Good, Fair, Poor'),
  },
]
