import type { DictionarySource } from './dictionary-source.ts'

/** Words of money. Each value with how often it is drawn. */
export const paymentWords: DictionarySource = {
  'payment.card-brand': {
    values: ['Visa', 'Mastercard', 'American Express', 'Discover', 'Maestro', 'JCB'],
    weights: [51, 29, 11, 6, 2, 1],
  },
  'payment.method-name': {
    values: [
      'Credit card',
      'PayPal',
      'Debit card',
      'Apple Pay',
      'Bank transfer',
      'Google Pay',
      'Gift card',
    ],
    weights: [56, 17, 12, 6, 4, 3, 2],
  },
  'payment.method-code': {
    values: ['card', 'paypal', 'wallet', 'bank_transfer', 'invoice', 'gift_card'],
    weights: [62, 17, 10, 6, 3, 2],
  },
  'payment.account-type': {
    values: ['Checking', 'Savings', 'Credit', 'Loan'],
    weights: [58, 30, 8, 4],
  },
  'payment.bank-name': {
    values: [
      'First Harbor Bank',
      'Northgate Savings',
      'Union Valley Bank',
      'Meridian Trust',
      'Lakeside Credit Union',
      'Old Town Bank',
      'Summit National',
      'Riverbend Bank',
      'Cedar Mutual',
    ],
    weights: [18, 14, 14, 12, 10, 9, 9, 7, 7],
  },
  'payment.transaction-type': {
    values: ['Sale', 'Refund', 'Authorization', 'Capture', 'Void', 'Transfer'],
    weights: [78, 8, 6, 4, 2, 2],
  },
  'payment.gateway': {
    values: ['cardbridge', 'payline', 'swiftpay', 'bankdirect'],
    weights: [44, 28, 18, 10],
  },
  'payment.terms': {
    values: ['Net 30', 'Due on receipt', 'Net 14', 'Net 60', 'Prepaid', 'Net 45'],
    weights: [46, 22, 12, 10, 6, 4],
  },
  'payment.description': {
    values: [
      'Online order',
      'Subscription',
      'Monthly rent',
      'Salary',
      'Refund',
      'Utilities',
      'Insurance',
      'Transfer',
    ],
    weights: [40, 18, 8, 8, 6, 6, 5, 9],
  },
}
