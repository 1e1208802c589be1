/** What guests, patients or students praise and complain of. */
export interface TradeWords {
  /** What was used: `stay`. */
  readonly thing: readonly string[]
  /** Sentences without their period, said with pleasure. */
  readonly joys: readonly string[]
  /** The same, said with regret. */
  readonly woes: readonly string[]
  readonly people: readonly string[]
  /** When or why it was used: `for a long weekend`. */
  readonly occasions: readonly string[]
}
