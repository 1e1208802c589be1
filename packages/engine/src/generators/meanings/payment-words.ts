import type { Column } from '../../model/schema.ts'
import { logNormal } from '../../random/quantiles.ts'
import { choose, equal, column as read, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf, pickWord } from '../parts/pick-word.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { columnWords, wordsOf } from '../parts/words-of.ts'
import { money } from './commerce-amounts.ts'

/** Amounts of payments and the short lists of paying. */
export const paymentWords: Readonly<Record<string, Generator>> = {
  'payment.amount': makeAmount,
  'payment.balance': makeBalance,
  'payment.fee': (context) =>
    pickNumber(
      context,
      { 0: 12, 0.3: 6, 1: 6, 2.5: 10, 2.99: 8, 5: 18, 9.95: 8, 10: 12, 15: 8, 25: 8, 35: 4 },
      'a fee as services take it',
    ),
  'payment.installments': (context) =>
    pickNumber(
      context,
      { 1: 52, 2: 12, 3: 11, 4: 6, 5: 5, 6: 5, 8: 3, 10: 5, 12: 1 },
      'mostly one, then human numbers',
    ),
  'payment.method-name': makeMethodName,
  'payment.method-code': oneOf(
    {
      credit_card: 58,
      paypal: 18,
      debit_card: 9,
      bank_transfer: 6,
      apple_pay: 5,
      google_pay: 2,
      gift_card: 1.5,
      cash_on_delivery: 0.5,
    },
    'a way to pay',
  ),
  'payment.account-type': oneOf(
    { checking: 62, savings: 26, credit: 8, loan: 3, investment: 1 },
    'mostly checking',
  ),
  'payment.transaction-type': oneOf(
    { payment: 74, refund: 8, transfer: 7, withdrawal: 5, deposit: 4, fee: 2 },
    'mostly payments',
  ),
  'payment.gateway': oneOf(
    { stripe: 58, paypal: 22, adyen: 9, braintree: 6, square: 5 },
    'a payment service',
  ),
  'payment.failure-reason': makeFailure,
  'payment.terms': oneOf(
    {
      'Net 30': 56,
      'Due on receipt': 16,
      'Net 15': 12,
      'Net 60': 8,
      'Net 45': 4,
      '2/10 Net 30': 4,
    },
    'mostly 30 days',
  ),
}

/** Why payments fail: the code that services send, what they say of it, and how often. */
const failures: readonly (readonly [code: string, said: string, share: number])[] = [
  ['insufficient_funds', 'Insufficient funds', 42],
  ['card_declined', 'Card declined', 26],
  ['expired_card', 'Card expired', 12],
  ['incorrect_cvc', 'Incorrect CVC', 9],
  ['authentication_required', 'Authentication failed', 7],
  ['processing_error', 'Processing error', 4],
  ['limit_exceeded', 'Limit exceeded', 2],
  ['fraud_suspected', 'Suspected fraud', 1],
]

/** `card_declined` for a code, `Card declined` for a message, which tells of the code beside it. */
function makeFailure(context: Context): Generated | null {
  const { table } = context.table
  const why = 'why a payment failed'
  const isCode = (column: Column): boolean => /\bcode$/.test(columnWords(table, column))
  if (isCode(context.column))
    return pickWord(
      context,
      Object.fromEntries(failures.map(([code, , share]) => [code, share])),
      why,
    )
  const plain = pickWord(
    context,
    Object.fromEntries(failures.map(([, said, share]) => [said, share])),
    why,
  )
  const code = findSibling(context, ['payment.failure-reason'], { kinds: ['text'], where: isCode })
  if (!code || !plain || !isText(context) || textRoom(context) < 21) return plain
  const said = failures.map(([word, says]): [Expression, Expression] => [
    equal(read(code.name), text(word)),
    text(says),
  ])
  return { expression: choose(said, plain.expression), why }
}

const amounts = [
  [/\b(salary|payroll|wage)\b/, 4200, 0.45],
  [/\b(donation|gift|tip)\b/, 35, 0.9],
  [/\b(budget|deal|opportunity|contract|project|assets|revenue)\b/, 24_000, 1.1],
  [/\b(loan|mortgage)\b/, 14_000, 0.8],
  [/\b(film|movie|rental)\b/, 4.2, 0.5],
  [/\b(invoice|bill|expense|purchase)\b/, 320, 1.1],
  [/\b(life ?time|ltv|spent)\b/, 260, 1.2],
  [/\b(bid|auction)\b/, 85, 1],
] as const

function makeAmount(context: Context): Generated | null {
  const parents = context.table.table.foreignKeys.map(({ parent }) => parent.toLowerCase())
  const words = `${wordsOf(context)} ${parents.join(' ')}`
  const [, median, sigma] = amounts.find(([about]) => about.test(words)) ?? [null, 68, 1]
  return money(context, median, sigma, `log-normal around ${median}`)
}

/** Few accounts are empty, fewer overdrawn. */
function makeBalance(context: Context): Generated | null {
  return makeNumber(context, {
    inverse: (share) =>
      share < 0.03 ? -400 * (1 - share / 0.03) : logNormal(1450, 1.25)((share - 0.03) / 0.97),
    minimum: -400,
    maximum: 90_000,
    zeros: 0.06,
    why: 'log-normal around 1450, some empty',
  })
}

function makeMethodName(context: Context): Generated | null {
  const isCode =
    !/\b(name|title|label)\b/.test(wordsOf(context)) &&
    context.column.default?.kind === 'text' &&
    context.column.default.value === context.column.default.value.toLowerCase()
  if (isCode)
    return pickWord(
      context,
      { credit_card: 60, paypal: 18, debit_card: 9, bank_transfer: 7, apple_pay: 6 },
      'a way to pay',
    )
  return pickWord(
    context,
    {
      'Credit Card': 58,
      PayPal: 18,
      'Debit Card': 9,
      'Bank Transfer': 6,
      'Apple Pay': 5,
      'Google Pay': 2,
      'Gift Card': 1.5,
      'Cash on Delivery': 0.5,
    },
    'a way to pay',
  )
}
