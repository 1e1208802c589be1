import type { MeaningRule } from '../meaning.ts'

/** Parts of a card, which come before dates: «expiry month» is no month of a calendar. */
export const cardRules: readonly MeaningRule[] = [
  {
    meaning: 'payment.expiry-month',
    name: /\b(expiry month|expiry mth|ss start month|expires month)$/,
  },
  { meaning: 'payment.expiry-year', name: /\b(expiry year|ss start year|expires year)$/ },
  { meaning: 'payment.expiry', name: /\b(card|cc) (expiry|expires)( date)?$/ },
  {
    meaning: 'payment.expiry',
    name: /^(expiry|expires)( date)?$/,
    table:
      /^(?!.*\b(standard|price|rate|score|report|time|job|data|health|insurance|loyalty|library|gift|member|membership|process|index|id) card).*\b(card|payment method)/,
  },
]

/** How money moves. */
export const paymentRules: readonly MeaningRule[] = [
  { meaning: 'payment.token', name: /^token$/, table: /payment|card|wallet|billing/ },
  { meaning: 'payment.method-code', name: /^code$/, table: /\bpayment (method|type|option)$/ },
  {
    meaning: 'payment.amount',
    name: /\b(minimum|maximum|free) (\w+ )?(amount|total|subtotal|value|purchase|above|over)$|\b(life ?time|customer) value$/,
    types: ['number', 'integer'],
  },
  { meaning: 'payment.card-last4', name: /\b(last ?4|last four)( digit)?$|\blast digit$/ },
  {
    meaning: 'payment.card-brand',
    name: /\b(card|cc) (brand|type|network|company)$|\bcredit card type$/,
  },
  {
    meaning: 'payment.card-holder',
    name: /\b(card ?holder|cc owner|card owner|name on card|account holder)( name)?$/,
  },
  { meaning: 'payment.card-number', name: /\b(credit )?(card|cc) (number|no)( encrypted)?$/ },
  { meaning: 'payment.card-number', name: /\bcc (cid|ss issue)( encrypted| status)?$/ },
  {
    meaning: 'payment.token',
    name: /\b(payment|card|cybersource|stripe|vault|billing|source) token$|\bpayment method id$/,
    types: ['text'],
  },
  { meaning: 'payment.iban', name: /\biban$/ },
  { meaning: 'payment.bic', name: /\b(bic|swift)( code)?$/ },
  {
    meaning: 'payment.routing-number',
    name: /\b(routing number|sort code|bank code|aba|bsb|blz|routing)$/,
  },
  {
    meaning: 'payment.amount',
    name: /\b(amount|principal|interest|charge|fee|penalty|penalties|tax|paid)( (collected|paid|waived|written off|writtenoff|outstanding|recovered|overpaid|portion|in advance|late|forgiven|withdrawn))$/,
    types: ['number'],
  },
  { meaning: 'payment.bank-name', head: /\bname$/, subject: /\bbank$/ },
  { meaning: 'payment.bank-name', name: /^(bank|echeck bank name)( to)?$/, types: ['text'] },
  { meaning: 'payment.account-type', name: /\baccount (type|category)$/ },
  {
    meaning: 'payment.account-number',
    name: /^(source|src|destination|dest|de|dst|from|to|sender|receiver|recipient|beneficiary|counterparty|bank) account( number| no)?$/,
    types: ['text'],
    minLength: 8,
  },
  {
    meaning: 'payment.account-number',
    name: /\b(account|bank account) (number|no)$|^account( to)?$/,
    types: ['text', 'integer'],
    table: /bank|order|payment|loan|trans|billing|client|^account$/,
  },
  {
    meaning: 'payment.gateway',
    name: /\b(payment|gateway|billing) (gateway|provider|processor|service)$|^gateway$/,
  },
  {
    meaning: 'payment.transaction-id',
    name: /\b(transaction|txn|trans|charge|payment intent|capture|preparation|parent transaction) (id|reference|number|key)$/,
    types: ['text', 'bytes'],
  },
  { meaning: 'payment.transaction-type', name: /\b(transaction|txn) type$/ },
  {
    meaning: 'payment.authorization-code',
    name: /\b(authori[sz]ation|approval|auth(entication)?) code$/,
  },
  {
    meaning: 'payment.failure-reason',
    name: /\b(failure|decline|payment failure) (reason|message|code)$/,
  },
  { meaning: 'payment.installments', name: /\binstal?lments?( count)?$/ },
  {
    meaning: 'payment.interest-rate',
    name: /\b(interest|apr|mortgage) ?(rate)?$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'payment.terms',
    name: /\b(payment )?terms?$/,
    types: ['text'],
    table: /sale|invoice|order|payment|store|supplier|vendor/,
  },
  { meaning: 'payment.method-code', name: /\b(payment )?method code$/ },
  {
    meaning: 'payment.method-name',
    name: /\b(payment|pay) (method|type|mode|option|means)( name)?$|\bpaid (by|via)$|\bpayment$/,
    types: ['text', 'choice', 'integer'],
  },
  {
    meaning: 'payment.method-name',
    name: /^(method|method type|tender|tender type|paid (by|with|via))$/,
    types: ['text'],
    table: /\b(payment|transaction|charge|refund|receipt|installment|instalment|deposit|fee)\b/,
  },
  {
    meaning: 'payment.method-name',
    head: /\b(name|title|label)$/,
    subject: /\bpayment (method|type|option)$/,
  },
  {
    meaning: 'payment.amount',
    name: /^amount due$/,
    table: /\b(invoice|bill)\b/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'payment.balance',
    name: /\b(balance|outstanding|amount owed|amount due|total due|credit limit)( amount)?$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'payment.fee',
    name: /\b(fee|surcharge|service charge|toll|penalty|fine)( amount)?$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'payment.description',
    name: /\b(statement descriptor|payment description|payment note|k symbol|memo)$/,
    types: ['text'],
  },
  {
    meaning: 'finance.loan-amount',
    name: /\b(loan|mortgage|principal|debt)( amount)?$/,
    types: ['number', 'integer'],
  },
]
