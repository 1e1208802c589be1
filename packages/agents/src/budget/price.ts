/** What a model costs, in dollars per million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
}

/** The dollars for some tokens at a price. */
export function findDollars(
  price: Price,
  tokens: { readonly input: number; readonly output: number },
): number {
  return (price.input * tokens.input + price.output * tokens.output) / 1e6
}
