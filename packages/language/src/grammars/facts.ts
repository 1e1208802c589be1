/**
 * What a grammar's facts are when the row knows nothing better. Facts of products come from its
 * category (`getCategory`): `noun` is `ProductNoun.spoken`, `Noun` is `ProductNoun.name`, `Material`
 * the material as a title is written; `aspect` and `aspect2` are two of the category's aspects, `part`
 * and `part2` of its parts, `feature` one of the noun's and `feature2` one of the category's features.
 */
export const plainFacts: Readonly<Record<string, string>> = {
  product: 'this product',
  noun: 'product',
  Noun: 'Product',
  category: 'Home & Kitchen',
  brand: 'Alderwick',
  series: 'Classic',
  adjective: 'Everyday',
  color: 'black',
  material: 'durable material',
  Material: 'Steel',
  feature: 'a one-year warranty',
  feature2: 'a compact design',
  aspect: 'quality',
  aspect2: 'finish',
  part: 'cover',
  part2: 'closure',
  company: 'Northwind Supply',
}
