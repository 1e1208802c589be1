import type { Context, Generator } from '../generator.ts'
import { pickNumber } from '../parts/pick-number.ts'
import { oneOf, pickWord } from '../parts/pick-word.ts'
import { columnWords, wordsOf } from '../parts/words-of.ts'

/** Short lists of trade: units, sizes, colours, carriers, currencies. */
export const commerceWords: Readonly<Record<string, Generator>> = {
  'commerce.tax-class': oneOf({ standard: 78, reduced: 15, zero: 5, exempt: 2 }, 'a class of tax'),
  'commerce.tax-name': oneOf(
    {
      'Sales Tax': 40,
      VAT: 25,
      'Reduced VAT': 12,
      GST: 10,
      'State Tax': 8,
      'County Tax': 5,
      'City Tax': 4,
      'Luxury Tax': 1,
    },
    "a tax's name",
  ),
  'commerce.color': oneOf(
    {
      Black: 22,
      White: 16,
      Gray: 11,
      Navy: 9,
      Blue: 9,
      Red: 7,
      Green: 6,
      Beige: 5,
      Brown: 4,
      Silver: 4,
      Pink: 3,
      Burgundy: 2,
      Olive: 2,
      Yellow: 2,
      Purple: 1.5,
      Orange: 1.5,
      Teal: 1.5,
      Cream: 1.5,
      Charcoal: 1.5,
      Gold: 1,
    },
    'a colour by name',
  ),
  'commerce.size': (context) =>
    context.column.type.kind === 'integer'
      ? pickNumber(
          context,
          { 36: 5, 37: 8, 38: 12, 39: 13, 40: 13, 41: 12, 42: 13, 43: 11, 44: 8, 45: 4, 46: 1 },
          'a European size',
        )
      : pickWord(
          context,
          { M: 28, L: 25, S: 18, XL: 15, XS: 6, XXL: 6, XXXL: 2 },
          'a size of clothes',
        ),
  'commerce.material': oneOf(
    {
      Cotton: 20,
      Polyester: 16,
      'Stainless Steel': 10,
      Plastic: 10,
      Leather: 8,
      Wood: 8,
      Aluminum: 7,
      Wool: 5,
      Nylon: 5,
      Glass: 4,
      Linen: 3,
      Silicone: 3,
      Bamboo: 2,
      Ceramic: 2,
      Rubber: 2,
      Canvas: 2,
      Silk: 1,
    },
    'a material',
  ),
  'commerce.style': oneOf(
    { Classic: 26, Modern: 24, Casual: 18, Sport: 12, Vintage: 8, Minimalist: 7, Outdoor: 5 },
    "a product's look",
  ),
  'commerce.flavor': oneOf(
    {
      Vanilla: 20,
      Chocolate: 20,
      Strawberry: 14,
      Lemon: 9,
      Original: 9,
      Caramel: 8,
      Mint: 6,
      Raspberry: 5,
      Mango: 4,
      Hazelnut: 3,
      Ginger: 2,
    },
    'a taste',
  ),
  'commerce.condition': oneOf(
    { new: 76, used: 12, refurbished: 7, 'like new': 4, damaged: 1 },
    'mostly new',
  ),
  'commerce.unit': makeUnit,
  'commerce.package': oneOf(
    {
      box: 34,
      bag: 14,
      bottle: 12,
      pack: 12,
      carton: 10,
      can: 6,
      jar: 5,
      pouch: 4,
      tube: 2,
      crate: 1,
    },
    'how goods are packed',
  ),
  'commerce.warranty': (context) =>
    context.column.type.kind === 'integer'
      ? pickNumber(context, { 12: 44, 24: 32, 6: 8, 36: 10, 60: 4, 0: 2 }, 'months')
      : pickWord(
          context,
          {
            '1 year': 42,
            '2 years': 32,
            '3 years': 9,
            '6 months': 8,
            '5 years': 5,
            '90 days': 3,
            Lifetime: 1,
          },
          'how long a maker answers',
        ),
  'commerce.season': oneOf(
    {
      'Spring/Summer': 30,
      'Fall/Winter': 30,
      'All Season': 20,
      Holiday: 8,
      Spring: 4,
      Summer: 4,
      Fall: 2,
      Winter: 2,
    },
    'a season of sales',
  ),
  'commerce.promotion-type': oneOf(
    { percentage: 58, fixed_amount: 24, free_shipping: 12, buy_x_get_y: 6 },
    'a kind of promotion',
  ),
  'commerce.carrier': oneOf(
    { UPS: 32, FedEx: 27, USPS: 24, DHL: 14, 'Regional Courier': 3 },
    'who brings the parcel',
  ),
  'commerce.shipping-method': makeShippingMethod,
  'commerce.shipping-description': oneOf(
    {
      'Delivered in 3 to 5 business days': 50,
      'Delivered in 2 business days': 22,
      'Delivered on the next business day': 10,
      'Ready for pickup within 24 hours': 10,
      'Delivered on a date you choose': 4,
      'Delivered by freight to the curb': 4,
    },
    'what a way of shipping offers',
  ),
  'commerce.return-reason': oneOf(
    {
      'Wrong size': 28,
      'Changed mind': 20,
      'Not as described': 14,
      Defective: 12,
      'Arrived damaged': 9,
      'Wrong item sent': 6,
      'Arrived too late': 5,
      'Found a better price': 4,
      'Missing parts': 2,
    },
    'why goods come back',
  ),
  'commerce.cancellation-reason': oneOf(
    {
      'Changed mind': 34,
      'Ordered by mistake': 20,
      'Found a better price': 14,
      'Payment failed': 11,
      'Out of stock': 10,
      'Delivery takes too long': 8,
      'Duplicate order': 3,
    },
    'why an order is cancelled',
  ),
  'commerce.inventory-reason': oneOf(
    {
      'Purchase order received': 38,
      'Cycle count': 22,
      'Customer return': 14,
      'Transfer between warehouses': 10,
      'Damaged in storage': 7,
      'Supplier return': 4,
      Expired: 3,
      Shrinkage: 2,
    },
    'why stock changes',
  ),
  'commerce.customer-segment': oneOf(
    { regular: 48, new: 22, loyal: 16, vip: 5, at_risk: 6, wholesale: 3 },
    'a group of customers',
  ),
  'commerce.sales-channel': oneOf(
    { web: 52, mobile_app: 24, store: 12, marketplace: 8, phone: 3, social: 1 },
    'where a sale was made',
  ),
}

/** Pieces for goods; kilograms where the column speaks of weight. */
function makeUnit(context: Context): ReturnType<Generator> {
  const words = wordsOf(context)
  if (/\bweight\b/.test(words))
    return pickWord(context, { kg: 70, g: 20, lb: 10 }, 'a unit of weight')
  if (/\b(size|length|dimension)\b/.test(columnWords(context.table.table, context.column)))
    return pickWord(context, { cm: 70, mm: 20, in: 10 }, 'a unit of length')
  return pickWord(
    context,
    { pcs: 58, box: 12, pack: 10, kg: 8, set: 5, l: 3, m: 2, pair: 2 },
    'a unit of measure',
  )
}

function makeShippingMethod(context: Context): ReturnType<Generator> {
  const words = wordsOf(context)
  const named = /\b(name|title|via)\b/.test(words)
  return pickWord(
    context,
    named
      ? { Standard: 62, Express: 17, 'Next Day': 7, 'Store Pickup': 9, Economy: 4, Freight: 1 }
      : { standard: 62, express: 17, next_day: 7, pickup: 9, economy: 4, freight: 1 },
    'mostly standard',
  )
}
