import type { MeaningRule } from '../meaning.ts'

const money = ['number', 'integer', 'text'] as const

/** Currencies, discounts and taxes. */
export const commerceRateRules: readonly MeaningRule[] = [
  {
    meaning: 'commerce.currency-symbol',
    name: /\b(currency )?symbol( left| right)?$/,
    table: /currency/,
  },
  { meaning: 'commerce.currency-symbol', name: /\bcurrency symbol$/ },
  {
    meaning: 'commerce.currency-decimals',
    name: /\b(decimal (place|digit)|minor unit|decimal|exponent)$/,
    table: /currency/,
  },
  { meaning: 'commerce.currency-name', head: /\b(name|title)$/, subject: /\bcurrency$/ },
  {
    meaning: 'commerce.currency-code',
    name: /\bcurrency( (code|iso|iso code|id|alternate key|from|to))?$|^(code|iso code|iso)$/,
    table: /currenc/,
    types: ['text', 'bytes', 'choice'],
  },
  {
    meaning: 'commerce.currency-code',
    name: /\bcurrency( (code|iso|iso code|from|to))?$/,
    types: ['text', 'bytes', 'choice'],
  },
  {
    meaning: 'commerce.exchange-rate',
    name: /\b(exchange|conversion|currency|base to \w+|\w+ to base|\w+ to order|\w+ to quote|average|end of day|from to) rate$|^currency (value|factor)$|\brate to \w+$/,
  },
  {
    meaning: 'commerce.exchange-rate',
    name: /^(rate|value)$/,
    table: /currency|exchange/,
    types: ['number'],
  },
  {
    meaning: 'commerce.coupon-code',
    name: /\b(coupon|voucher|promo|promotion|promotional|discount|gift card|gift certificate|redemption)( code)?$/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'commerce.coupon-code',
    name: /^(coupon )?code$/,
    table: /coupon|voucher|gift ?card|discount|promo/,
  },
  {
    meaning: 'commerce.promotion-type',
    head: /\btype$/,
    subject: /\b(discount|promotion|promo|coupon|offer)$/,
  },
  {
    meaning: 'commerce.promotion-name',
    head: /\b(name|title|label)$/,
    subject:
      /\b(promotion|campaign|deal|discount|sale rule|offer|promo|coupon|catalog rule|special)$/,
  },
  {
    meaning: 'commerce.promotion-description',
    head: /\b(description|text)$/,
    subject: /\b(promotion|campaign|deal|discount|offer|promo|coupon)$/,
  },
  {
    meaning: 'commerce.discount-percent',
    name: /\b(discount|markdown|rebate|off) ?(percent|pct|rate|share)$|\bpercent (off|discount)$|\bprice discount percent$|\b(tier|selection|alternative)( alternative)? percent$/,
  },
  {
    meaning: 'commerce.discount-percent',
    name: /^(discount|\w+ discount)$/,
    types: ['number', 'integer'],
    table: /line|detail|item/,
  },
  {
    meaning: 'commerce.discount-amount',
    name: /\b(discount|rebate|markdown|saving)( (amount|value|invoiced|refunded|cancelled|cancel(l?ed)?|refund))?$/,
    types: ['number', 'integer'],
  },
  { meaning: 'commerce.tax-class', name: /\btax (class|category|group|code)( name)?$/ },
  { meaning: 'commerce.tax-class', head: /\b(name|title)$/, subject: /\btax class$/ },
  {
    meaning: 'commerce.tax-rate',
    name: /\b(tax|vat|gst|sales tax) ?(rate|percent|pct)$|^(o |l |lo )?tax$/,
    types: ['number', 'integer'],
    table: /line|product|rate|item|tax/,
  },
  {
    meaning: 'commerce.tax-amount',
    name: /(?<!including )(?<!excluding )(?<!before )\b(tax|vat|gst|duty|taxes)( (amount|total|value|invoiced|refunded|canceled|cancelled|status|applied|disposition|base|before discount|row disposition))*( amount)?$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'commerce.tax-name',
    head: /\b(name|title|description|label)$/,
    subject: /\b(tax|tax rate|tax rule)$/,
  },
  {
    meaning: 'commerce.subtotal',
    name: /\b(sub ?total|net (amount|total)|goods value)( (including|excluding|with|incl|excl) (tax|discount))?( (invoiced|refunded|canceled|cancelled|amount))?$/,
    types: money,
  },
  {
    meaning: 'commerce.line-total',
    name: /\b(line|row|item|lines) (total|amount|price|net)( \w+ \w+)?$|\bextended (price|amount)$|\brow (invoiced|total)( .*)?$/,
    types: money,
  },
]
