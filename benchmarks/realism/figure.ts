/** One figure of the shop beside what is known of real shops. */
export interface Figure {
  readonly name: string
  /** One row, one column, over a view for each table; `late` and `buyers` stand beside them. */
  readonly query: string
  /** What real shops show. */
  readonly real: string
  /** Where that was measured. */
  readonly source: string
  /** What passes, both included; null where there is no bound. */
  readonly goal: readonly [least: number | null, most: number | null]
  /** Why the shop is another one, where it is on purpose. */
  readonly said?: string
  /** The issue or the document asks for it: a test holds it. */
  readonly isPromised?: true
}
