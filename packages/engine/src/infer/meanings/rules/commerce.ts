import type { MeaningRule } from '../meaning.ts'

const goods =
  /\b(product|item|article|good|goods|merchandise|catalog item|variant|product variant|part|sku|order item|order line|orders product)$/
const money = ['number', 'integer', 'text'] as const

/** Products, prices and orders. */
export const commerceRules: readonly MeaningRule[] = [
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
    name: /\b(exchange|conversion|currency|base to \w+|\w+ to base|\w+ to order|\w+ to quote|average|end of day|from to) rate$|\brate to \w+$/,
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
    maxLength: 64,
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
  {
    meaning: 'commerce.sku',
    name: /\b(sku|stock keeping unit|item code|product code|article (number|code)|item number|product number|style number|product alternate key|item no)$/,
  },
  {
    meaning: 'commerce.barcode',
    name: /\b(bar ?code|ean( ?13)?|upc|gtin|gtin ?13)( (number|code))?$/,
  },
  {
    meaning: 'commerce.part-number',
    name: /\b(part|mpn|manufacturer part|model) (number|no|code)$|\bmpn$/,
  },
  {
    meaning: 'commerce.serial-number',
    name: /\b(serial|asset)( tag)? ?(number|no|code)?$/,
    types: ['text'],
  },
  { meaning: 'commerce.lot-number', name: /\b(lot|batch) (number|no|code)$/ },
  { meaning: 'commerce.brand-name', name: /\bbrand( name)?$/, types: ['text', 'choice'] },
  {
    meaning: 'commerce.brand-name',
    head: /\b(name|title)$/,
    subject: /\b(brand|product brand|label brand)$/,
  },
  { meaning: 'commerce.brand-name', name: /^(p )?manufacturer( name)?$/, table: /product|part/ },
  {
    meaning: 'commerce.category-name',
    head: /\b(name|title)$/,
    subject: /\b(product (sub)?category|product sub ?category|product group|product type|aisle)$/,
  },
  {
    meaning: 'commerce.category-name',
    head: /\b(name|title)$/,
    subject: /^(main |parent |sub |catalog )?(category|subcategory)$/,
    schema: /^((catalog|store|shop) )?(product|item|good|article|order|sale)( (item|line))?$/,
  },
  {
    meaning: 'commerce.category-name',
    name: /^(product |item |p )?(category|sub ?category|product group)$/,
    table: /product|item|part|order|catalog|sale/,
    types: ['text'],
  },
  {
    meaning: 'commerce.category-description',
    head: /\bdescription$/,
    subject: /\b(category|subcategory|product group)$/,
  },
  {
    meaning: 'commerce.review-title',
    head: /\b(title|headline|heading)$/,
    subject: /\b(review|product review|rating|feedback)$/,
  },
  {
    meaning: 'commerce.review-text',
    head: /\b(text|body|content|comment|message|detail|description)$/,
    subject: /\b(review|product review|feedback|rating|testimonial)$/,
  },
  { meaning: 'commerce.review-text', name: /^(review|feedback|testimonial)$/, types: ['text'] },
  {
    meaning: 'commerce.rating-average',
    name: /\b((average|mean|overall|review) (rating|star|score)|rating (average|mean|summary|score))( approved)?$/,
    types: ['number', 'integer'],
  },
  {
    meaning: 'number.count',
    name: /\b(rating|review) (count|number)$|\b(count|number) of (rating|review)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'commerce.rating-average',
    name: /^(rating|star)$/,
    types: ['number', 'integer'],
    table: /product|restaurant|hotel|book|movie|business|shop|store|recipe|app|film$/,
  },
  {
    meaning: 'commerce.rating',
    name: /^(\w+ )?(rating|star|star rating|rating value|stars given)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'commerce.attribute-name',
    head: /\b(name|title|label|code)$/,
    subject:
      /\b(product attribute|product option|attribute|option|product feature|specification|products option|feature)$/,
  },
  {
    meaning: 'commerce.attribute-value',
    head: /\b(value|label|name)$/,
    subject:
      /\b(attribute value|option value|attribute option|attribute|option|products options value|specification)$/,
    types: ['text'],
  },
  {
    meaning: 'commerce.store-name',
    head: /\b(name|title)$/,
    subject: /\b(store|shop|outlet|branch|franchise|market)$/,
  },
  {
    meaning: 'commerce.warehouse-name',
    head: /\b(name|title)$/,
    subject: /\b(warehouse|depot|distribution center|stockroom|fulfil?lment center)$/,
  },
  {
    meaning: 'commerce.product-model',
    name: /\b(product )?model( name| code)?$/,
    table: /product|item|device|phone|laptop|printer|pc|orders? product/,
    types: ['text'],
  },
  { meaning: 'commerce.product-line', name: /\bproduct line$|^line name$/ },
  { meaning: 'commerce.product-type', name: /\b(product|item|p) (type|class|kind)$/ },
  {
    meaning: 'commerce.product-description',
    head: /\b(description|detail|information|overview|short description|long description|features?)$/,
    subject: goods,
  },
  { meaning: 'commerce.product-name', head: /\b(name|title)$/, subject: goods },
  { meaning: 'commerce.product-name', name: /^(product|article|item|goods)$/, types: ['text'] },
  {
    meaning: 'commerce.package',
    name: /\b(package|packaging|container|pack)( type| size)?$|\bquantity per unit$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'commerce.weight',
    name: /\b(row |product |item |package |net |gross |shipping |parcel )?weight( (kg|g|gram|lb|oz|unit))?$/,
    types: ['number', 'integer'],
    table: /product|item|order|shipment|package|parcel|variant|cart|quote|sku/,
  },
  {
    meaning: 'commerce.dimensions',
    name: /\b(dimension|measurement|size range)$/,
    types: ['text'],
  },
  {
    meaning: 'commerce.width',
    name: /\bwidth( cm| mm| in)?$/,
    types: ['number', 'integer'],
    table: /product|item|package|parcel|variant/,
  },
  {
    meaning: 'commerce.height',
    name: /\bheight( cm| mm| in)?$/,
    types: ['number', 'integer'],
    table: /product|item|package|parcel|variant/,
  },
  {
    meaning: 'commerce.length',
    name: /\b(length|depth)( cm| mm| in)?$/,
    types: ['number', 'integer'],
    table: /product|item|package|parcel|variant/,
  },
  {
    meaning: 'commerce.material',
    name: /\b(material|fabric|finish|composition)$/,
    types: ['text', 'choice'],
  },
  { meaning: 'commerce.flavor', name: /\bflavou?r$/ },
  {
    meaning: 'commerce.condition',
    name: /\b(item |product |article )?condition$/,
    types: ['text', 'choice'],
    table: /product|item|listing|book|inventory|return|vehicle/,
  },
  {
    meaning: 'commerce.style',
    name: /^(product )?style$/,
    types: ['text', 'choice'],
    table: /product|item/,
  },
  { meaning: 'commerce.size', name: /^(\w+ )?size$/, types: ['text', 'choice'] },
  {
    meaning: 'commerce.size',
    name: /^(p )?size$/,
    types: ['integer'],
    table: /product|part|item|variant/,
  },
  { meaning: 'commerce.warranty', name: /\b(warranty|guarantee)( (period|month|year))?$/ },
  {
    meaning: 'commerce.season',
    name: /\b(season|selling season)( name)?$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'commerce.unit',
    name: /\b(unit|uom|unit of measure|unit measure|measure unit)( (code|name|measure code|abbreviation))?$|\b(size|weight) unit( measure code)?$/,
    types: ['text', 'choice'],
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
  {
    meaning: 'commerce.carrier',
    name: /\b(carrier|courier|shipper|shipping company)( (name|code|title))?$/,
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
    maxLength: 80,
    minLength: 8,
  },
]
