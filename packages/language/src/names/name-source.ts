/** The names of a locale as they are kept: words between blanks, `_` for a blank within one. */
export interface NameSource {
  readonly female: NameWords
  readonly male: NameWords
  readonly family: NameWords
}

export interface NameWords {
  /** Frequent names, the most frequent first. */
  readonly known: string
  /** Rarer names in no order. */
  readonly others: string
}
