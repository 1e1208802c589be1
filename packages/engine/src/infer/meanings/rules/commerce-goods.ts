import type { MeaningRule } from '../meaning.ts'

const goods =
  /\b(product|item|article|good|goods|merchandise|catalog item|variant|product variant|part|sku|order item|order line|orders product)$/

/** Products and what they are like. */
export const commerceGoodsRules: readonly MeaningRule[] = [
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
    table:
      /product|restaurant|hotel|book|movie|business|shop|store|recipe|app|film|supplier|vendor|seller|driver|courier|host|carrier|merchant$/,
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
    name: /^(warehouse|depot|distribution center|fulfil?lment center)$/,
    types: ['text'],
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
  { meaning: 'commerce.size', name: /^(\w+ )*size$/, types: ['text', 'choice'] },
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
]
