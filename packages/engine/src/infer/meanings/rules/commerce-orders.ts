import type { MeaningRule } from '../meaning.ts'

/** Papers, parcels and customers. */
export const commerceOrderRules: readonly MeaningRule[] = [
  // who brings a meal is a person
  {
    meaning: 'person.full-name',
    name: /^((courier|rider|driver) )?(full )?name$/,
    table: /^(delivery )?(courier|rider|driver)$/,
    neighbor: /\b(vehicle|hired|hire|birth|licen[cs]e|rating|shift|email|joined)\b/,
  },
  {
    meaning: 'commerce.order-number',
    name: /\b(order|purchase order|po|so|sales order|cart|quote|customer po)( increment)? (number|no|code|increment id)$|^increment id$/,
    types: ['text', 'integer', 'bytes'],
  },
  {
    meaning: 'commerce.invoice-number',
    name: /\b(invoice|bill|receipt|credit ?memo)( and item)?( increment)? (number|no|code|id)$|^invoice$/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'commerce.document-number',
    name: /\b(document|delivery|return|rma|shipment|contract|reference|voucher|ticket|case|warrant|permit|license)( increment)? (number|no)$|\bord number$/,
    types: ['text', 'integer'],
  },
  {
    meaning: 'commerce.tracking-number',
    name: /\b(tracking|waybill|parcel|consignment) ?(number|no|code|id)$|\b(tracking|track number)$/,
    types: ['text', 'integer'],
  },
  // the firm that an address of delivery names, and not who brings it there
  {
    meaning: 'company.name',
    name: /^(ship|shipping|delivery) company( name)?$/,
    neighbor:
      /^(ship|shipping|delivery) (name|city|street|address|street address|postal code|first name|last name)$/,
    types: ['text'],
  },
  {
    meaning: 'commerce.carrier',
    name: /\b(carrier|courier|shipper|(shipping|delivery|logistics?|express|freight|courier) company)( (name|code|title))?$/,
    types: ['text', 'choice'],
  },
  { meaning: 'commerce.carrier', head: /\bname$/, subject: /\b(carrier|shipper|courier)$/ },
  {
    meaning: 'commerce.shipping-method',
    name: /\b(ship|shipping|shipment|delivery) ?(method|mode|type|service|option|instruction|instruct|class)( name| code)?$|\bship(ping)? via$/,
    types: ['text', 'choice', 'integer'],
  },
  {
    meaning: 'commerce.shipping-method',
    head: /\b(name|title|code)$/,
    subject: /\b(shipping|shipment|delivery|ship) (method|type|option|service|rate)$/,
  },
  { meaning: 'commerce.shipping-description', name: /\bshipping description$/ },
  {
    meaning: 'commerce.shipping-description',
    head: /\bdescription$/,
    subject: /\b(shipping|delivery) (method|type|option)$/,
  },
  {
    meaning: 'commerce.return-reason',
    head: /\breason$/,
    subject: /\b(return|refund|order return|rma|credit ?memo|return item)$/,
  },
  {
    meaning: 'travel.cancellation-reason',
    name: /\bcancel(l?ed|lation)? reason$/,
    types: ['text'],
    table:
      /\b(appointment|visit|booking|reservation|meeting|event|trip|class|lesson|session|consultation|shift|flight|stay)$/,
  },
  {
    meaning: 'commerce.cancellation-reason',
    head: /\breason$/,
    subject: /\b(cancel|cancellation|cancelled|churn|unsubscribe)$/,
  },
  {
    meaning: 'commerce.inventory-reason',
    head: /\breason$/,
    subject:
      /\b(inventory|stock|movement|inventory movement|adjustment|stock movement|inventory adjustment)$/,
  },
  { meaning: 'commerce.gift-message', name: /\bgift message$/, types: ['text'] },
  {
    meaning: 'commerce.customer-segment',
    name: /\b(customer|user|market|client) (segment|tier|group|class|category|type)( code| name)?$|^segment$/,
    types: ['text', 'choice', 'integer'],
  },
  {
    meaning: 'commerce.sales-channel',
    name: /\b(sales?|order|marketing|acquisition|distribution)? ?channel( name)?$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'commerce.loyalty-points',
    name: /\b(loyalty|reward|bonus)( point| balance)?$|^point$/,
    table: /user|customer|loyalty|reward|member/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'commerce.lead-days',
    name: /\b(lead time|handling time|day to (manufacture|ship|deliver))( day)?$/,
  },
  {
    meaning: 'commerce.wishlist-name',
    head: /\b(name|title)$/,
    subject: /\b(wish ?list|wish list|registry)$/,
  },
  {
    meaning: 'commerce.color',
    name: /^(\w+ )?colou?rs?( name)?$/,
    types: ['text', 'choice'],
    minLength: 8,
  },
]
