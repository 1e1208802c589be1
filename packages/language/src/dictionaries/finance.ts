import type { DictionarySource } from './dictionary-source.ts'

/** Words of markets. Each value with how often it is drawn. */
export const financeWords: DictionarySource = {
  'finance.exchange-name': {
    values: ['New York', 'Nasdaq', 'London', 'Frankfurt', 'Tokyo', 'Toronto', 'Paris'],
    weights: [34, 30, 10, 8, 8, 5, 5],
  },
  'finance.security-name': {
    values: [
      'Alderwick Holdings',
      'Calyx Energy',
      'Northquill Media',
      'Meridian Foods',
      'Quorra Robotics',
      'Tideholm Shipping',
      'Zephyra Labs',
      'Broad Market Fund',
      'Growth Fund',
      'Bond Index Fund',
    ],
    weights: [6, 6, 6, 6, 6, 6, 6, 8, 7, 6],
  },
  'finance.security-type': {
    values: ['Stock', 'ETF', 'Mutual fund', 'Bond'],
    weights: [68, 16, 9, 7],
  },
  'finance.ledger-account': {
    values: [
      'Cash',
      'Accounts receivable',
      'Inventory',
      'Accounts payable',
      'Sales revenue',
      'Cost of goods sold',
      'Payroll',
      'Rent',
      'Travel',
      'Office supplies',
    ],
    weights: [12, 10, 9, 10, 12, 10, 8, 7, 6, 6],
  },
}
