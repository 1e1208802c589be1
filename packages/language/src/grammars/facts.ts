/**
 * What a grammar's facts are when the row knows nothing better. Facts of products come from its
 * category (`getCategory`): `noun` is `ProductNoun.spoken`, `thing` a short form of it, `Noun` is `ProductNoun.name`, `Material`
 * the material as a title is written; `aspect` and `aspect2` are two of the category's aspects, `part`
 * and `part2` of its parts, `joy` to `joy3` of its joys, `virtue` a joy that a shop can promise (`listVirtues`), `woe` and `woe2` of its woes, `moment` and
 * `moment2` of its moments, `feature` one of the noun's and `feature2` one of the category's features.
 */
export const plainFacts: Readonly<Record<string, string>> = {
  product: 'this product',
  noun: 'product',
  thing: 'product',
  Noun: 'Product',
  category: 'Home & Kitchen',
  brand: 'Alderwick',
  series: 'Classic',
  adjective: 'Everyday',
  color: 'black',
  material: 'durable material',
  Material: 'Steel',
  virtue: 'is easy to look after',
  joy: 'does its job without fuss',
  joy2: 'has held up so far',
  joy3: 'is easy to clean',
  woe: 'arrived damaged',
  woe2: 'broke within days',
  moment: 'use it every day',
  moment2: 'take it on trips',
  feature: 'a one-year warranty',
  feature2: 'a compact design',
  aspect: 'quality',
  aspect2: 'finish',
  part: 'cover',
  part2: 'closure',
  company: 'Northwind Supply',
}
