/** A department of a shop and what its products are made, called and praised for. */
export interface Category {
  readonly name: string
  /** Words by which a shop's own category is recognised: `laptops`, `audio`. */
  readonly keywords: readonly string[]
  readonly nouns: readonly ProductNoun[]
  /** Words a product's name starts with. */
  readonly adjectives: readonly string[]
  /** Names of product families. */
  readonly series: readonly string[]
  readonly colors: readonly string[]
  readonly sizes: readonly string[]
  /** Qualities that reviews speak of, in the singular, each fit to follow «the». */
  readonly aspects: readonly string[]
  /** Things that can break, in the singular, each fit to follow «the». */
  readonly parts: readonly string[]
  /** What every product of the category may offer, each fit to follow «with». */
  readonly features: readonly string[]
  /** How widely prices spread around a noun's median: the deviation of their logarithms. */
  readonly priceSigma: number
}

/** A kind of product. */
export interface ProductNoun {
  /** As it stands in a name: `Running Shoes`. */
  readonly name: string
  /** As it stands in a sentence after «this»: `pair of running shoes`. */
  readonly spoken: string
  /** Median price in US dollars. */
  readonly price: number
  readonly materials: readonly string[]
  /** What this kind offers, each fit to follow «with». */
  readonly features: readonly string[]
}
