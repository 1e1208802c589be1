import type { MeaningRule } from '../meaning.ts'

const money = ['number', 'integer', 'text'] as const

/** Prices, totals and stocks. */
export const commerceMoneyRules: readonly MeaningRule[] = [
  {
    meaning: 'commerce.shipping-cost',
    name: /\b(shipping|freight|delivery|postage|handling|shipment)( (cost|amount|fee|charge|price|rate|total|and handling|handling|incl(uding)? tax|discount amount|invoiced|refunded|canceled|cancelled|captured))*$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'commerce.refund-amount',
    name: /\b(refund|refunded|chargeback|credit)( (amount|total|value))?$|\b(amount|total)( (online|offline|shipping))* refunded$|\badjustment( (positive|negative))?$/,
    types: ['number', 'integer'],
  },
  { meaning: 'commerce.commission', name: /\bcommission( (amount|pct|percent|rate))?$/ },
  {
    meaning: 'commerce.profit',
    name: /\b(profit|margin|gross profit|net profit|gross margin)( amount)?$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'commerce.sales-amount',
    name: /\b(sales?|income|bottles sold|sold)( (amount|dollar|value|quota|ytd|last year|in \w+|quota amount))*$/,
    types: ['number'],
  },
  {
    meaning: 'commerce.total',
    name: /\b(grand|order|invoice|cart|overall|full|basket|checkout) ?(order )?(total|amount|value|sum)( \w+)?$|^(base )?total( (amount|price|paid|due|invoiced|refunded|canceled|cancelled|value|cost|including tax))?$|\btotal (price|paid|due|spent|invoiced|value)$|\bord(er)? ?total price$/,
    types: money,
  },
  {
    meaning: 'commerce.cost',
    name: /\b((unit|product|supply|standard|replacement|average|last receipt|production|purchase|wholesale|total product|base|material) )?cost( (price|amount|\d))?$|\b(purchase|buy|buying|cost|wholesale) price$|\bcosting$/,
    types: money,
  },
  {
    meaning: 'commerce.list-price',
    name: /\b(list|retail|original|regular|dealer|compare at|old|catalog|suggested retail|standard) price$|\b(msrp|rrp)$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'commerce.price',
    name: /\bprice( (each|per \w+|value|amount|usd|eur|in \w+|inc(l(uding)?)? tax|excl(uding)? tax|override|from|to|\d+))?$|\bmsrp$|\bunit price\b/,
    types: money,
  },
  {
    meaning: 'commerce.price',
    name: /\b(rental|guest cost|member cost|initial outlay|monthly maintenance|daily|hourly|fare) ?(rate)?$/,
    types: ['number'],
    table: /film|rental|facility|room|car/,
  },
  {
    meaning: 'commerce.stock',
    name: /\b(stock|inventory|on ?hand|in stock|unit in stock|stock (quantity|level|count)|inventory (quantity|level|count)|available quantity|quantity (on hand|in stock|available)|unit (balance|in|out)|avail quantity|availqty|available)( quantity)?$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'commerce.reorder-level',
    name: /\b(reorder|safety stock|restock|minimum stock|low stock|notify stock) ?(level|point|quantity|threshold)?$|\bnotify stock quantity$/,
  },
  {
    meaning: 'commerce.quantity',
    name: /\b(quantity|units? sold|unit(s)? on order|unit in order|pieces)( (ordered|shipped|invoiced|refunded|returned|canceled|cancelled|backordered|received|sold|requested|per unit|purchased|on order))*$|^units?$/,
    types: ['integer', 'number', 'text'],
  },
  {
    meaning: 'commerce.quantity',
    name: /\b(order|item|total|package|pack|lot|minimum order) (quantity|qty|unit)\b|\bquantity$/,
    types: ['integer', 'number'],
  },
  { meaning: 'commerce.quantity', name: /\bquantity\b/, types: ['integer', 'number'] },
]
