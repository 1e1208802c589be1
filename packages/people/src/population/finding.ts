/** A figure of the population and what it is held to. */
export interface Finding {
  /** Null where it is of all segments together. */
  readonly segment: string | null
  readonly kind:
    | 'values-seen'
    | 'marginals'
    | 'pairs'
    | 'similarity'
    | 'wording'
    | 'stereotype'
    | 'coverage'
    | 'uniformity'
    | 'complexity'
  /** What is promised, in a sentence. */
  readonly says: string
  readonly value: number
  readonly threshold: string
  /** Null where too few people say anything. */
  readonly holds: boolean | null
  /** What breaks it, or why it is not held. */
  readonly examples: readonly string[]
  /** How many things were looked at. */
  readonly counted: number
}
