import type { MeaningRule } from '../meaning.ts'

/** What other rules of a shop would take for theirs. */
export const commerceFirstRules: readonly MeaningRule[] = [
  { meaning: 'food.dish-name', head: /\bname$/, subject: /\b(menu item|dish|menu entry)$/ },
  {
    meaning: 'food.ingredient',
    head: /\bname$/,
    subject: /\bingredient$/,
    types: ['text'],
  },
  {
    meaning: 'vehicle.make',
    name: /^(brand|manufacturer|make|company)( name)?$/,
    types: ['text'],
    table: /^(rental )?(car|vehicle|automobile|truck|taxi|cab)( detail)?$/,
  },
  {
    meaning: 'number.capacity',
    name: /^((number|no) of )?seat(ing)?( (count|capacity|number))?$/,
    types: ['integer'],
    table: /\b(car|vehicle|automobile|taxi|cab)\b/,
  },
  {
    meaning: 'commerce.rating',
    name: /^(\w+ )?(rating|star|star rating|rating value|score)$/,
    table: /\b(review|rating|feedback|testimonial|survey response)$/,
    types: ['integer', 'number'],
  },
  ...(['open', 'high', 'low', 'close'] as const).map(
    (which): MeaningRule => ({
      meaning: `finance.price-${which}`,
      name: new RegExp(`^${which}(ing)? price$`),
      types: ['number'],
      neighbor: which === 'low' ? /^(open|high|close)(ing)? price$/ : /^low price$/,
    }),
  ),
  { meaning: 'commerce.package', name: /^quantity per unit$/, types: ['text'] },
  { meaning: 'commerce.carrier', name: /^company name$/, table: /\b(shipper|carrier|courier)$/ },
  { meaning: 'commerce.exchange-rate', name: /\brate$/, table: /\b(currency|exchange)/ },
  {
    meaning: 'commerce.tax-rate',
    name: /\b(tax|vat|gst) ?(rate|percent|pct)$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'commerce.category-name',
    name: /^(product )?department$/,
    table: /\b(product|inventory item|item)$/,
    types: ['text'],
  },
  {
    meaning: 'commerce.product-type',
    head: /\b(type|class|kind)$/,
    subject: /^(product|part|item|article)$/,
    types: ['text', 'choice', 'integer'],
  },
  {
    meaning: 'media.genre',
    head: /\b(name|title)$/,
    subject: /^category$/,
    schema: /^(film|movie)$/,
  },
]
