import { moment, number, numberText, text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** How money moves. */
export const paymentMeanings: readonly MeaningEntry[] = [
  { name: 'payment.amount', fits: numberText, description: 'An amount of money.' },
  { name: 'payment.balance', fits: numberText, description: 'Money on an account.' },
  { name: 'payment.fee', fits: number, description: 'What a service costs.' },
  { name: 'payment.card-brand', fits: text, description: 'A card network.' },
  { name: 'payment.card-last4', fits: textInteger, description: 'The last four digits of a card.' },
  {
    name: 'payment.card-number',
    fits: text,
    description: 'A card number with all but the last four digits hidden.',
  },
  { name: 'payment.card-holder', fits: text, description: 'The person a card belongs to.' },
  { name: 'payment.expiry', fits: moment, description: 'When a card expires, as MM/YY in a text.' },
  { name: 'payment.expiry-month', fits: textInteger, description: 'The month a card expires.' },
  { name: 'payment.expiry-year', fits: textInteger, description: 'The year a card expires.' },
  {
    name: 'payment.token',
    fits: text,
    description: 'What a payment service gives in place of a card.',
  },
  { name: 'payment.method-name', fits: text, description: 'Credit card, transfer and the like.' },
  { name: 'payment.method-code', fits: text, description: "A payment method's short code." },
  {
    name: 'payment.iban',
    fits: text,
    description: 'An international account number with its check digits.',
  },
  { name: 'payment.bic', fits: text, description: "A bank's international code." },
  { name: 'payment.account-number', fits: textInteger, description: "A bank account's number." },
  {
    name: 'payment.account-type',
    fits: textInteger,
    description: 'Checking, savings and the like.',
  },
  { name: 'payment.bank-name', fits: text, description: 'A bank.' },
  { name: 'payment.routing-number', fits: textInteger, description: "A bank's national code." },
  {
    name: 'payment.transaction-id',
    fits: text,
    description: "A payment service's number of a transaction.",
  },
  { name: 'payment.transaction-type', fits: textInteger, description: 'Sale, refund, transfer.' },
  { name: 'payment.gateway', fits: text, description: 'A payment service.' },
  { name: 'payment.authorization-code', fits: text, description: "A bank's answer to a payment." },
  { name: 'payment.failure-reason', fits: text, description: 'Why a payment failed.' },
  { name: 'payment.interest-rate', fits: number, description: 'Per cent a year.' },
  {
    name: 'payment.installments',
    fits: number,
    description: 'Into how many parts a payment is split.',
  },
  { name: 'payment.terms', fits: text, description: 'By when and how is to be paid.' },
  {
    name: 'payment.description',
    fits: text,
    description: 'What a payment was for, as a statement prints it.',
  },
]
