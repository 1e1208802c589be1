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
  /** What a happy owner says, each fit to follow «it»: `keeps its shape after washing`. */
  readonly joys: readonly string[]
  /** What an unhappy owner says, each fit to follow «it»: `shrank in the first wash`. */
  readonly woes: readonly string[]
  /** What owners do with it, each fit to follow «I»: `wear it to the office`. */
  readonly moments: readonly string[]
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
  /** The narrower categories of a shop that it stands in, in small letters: `skin care`. */
  readonly shelves: readonly string[]
  /** Its own parts and aspects where those of the category do not fit. */
  readonly parts: readonly string[]
  readonly aspects: readonly string[]
}
