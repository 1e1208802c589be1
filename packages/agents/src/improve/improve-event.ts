/** What is wrong with a draft, and where in it. */
export interface Flaw {
  /** A JSON pointer, empty for the whole. */
  readonly path: string
  readonly message: string
}

/** How a review ended. */
export interface Review<Draft> {
  /** `accepted` by rule, `corrected` into `draft`, or `rejected` with advice for the next draft. */
  readonly outcome: 'accepted' | 'corrected' | 'rejected'
  readonly draft?: Draft
  readonly advice: readonly string[]
  /** Who reviewed: rules, or the id of a model. */
  readonly by: string
}

/** What the next draft is given. Only the last try's flaws and advice, so that a prompt does not grow. */
export interface Turn<Draft> {
  /** Counted from 1. */
  readonly attempt: number
  /** Null where there is none, and where it failed as the one before it: a model that is shown it would write it again. */
  readonly previous: Draft | null
  readonly flaws: readonly Flaw[]
  readonly advice: readonly string[]
}

/** Each step of the loop, as it happens. */
export type ImproveEvent<Draft> =
  | { readonly kind: 'draft-start'; readonly attempt: number }
  | { readonly kind: 'draft-end'; readonly attempt: number; readonly draft: Draft }
  | {
      readonly kind: 'draft-fault'
      readonly attempt: number
      readonly fault: string
      readonly message: string
    }
  | {
      readonly kind: 'check-end'
      readonly attempt: number
      readonly draft: Draft
      readonly flaws: readonly Flaw[]
    }
  | { readonly kind: 'review-end'; readonly attempt: number; readonly review: Review<Draft> }

/** A try that did not make it, kept with its reasons. */
export interface FailedTry<Draft> {
  readonly attempt: number
  /** Null where the model gave none. */
  readonly draft: Draft | null
  readonly flaws: readonly Flaw[]
}

/** How the loop ended. */
export type ImproveOutcome<Draft> =
  | {
      readonly kind: 'accepted'
      readonly draft: Draft
      readonly attempts: number
      readonly failed: readonly FailedTry<Draft>[]
    }
  | {
      readonly kind: 'spent'
      readonly attempts: number
      readonly failed: readonly FailedTry<Draft>[]
    }
