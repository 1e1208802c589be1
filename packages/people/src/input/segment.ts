import type { JsonObject } from '../json.ts'

/** A market segment as its file describes it. */
export interface Segment {
  readonly name: string
  /** Its part of a file's name, different for each segment. */
  readonly fileName: string
  readonly description: string
  /** People wanted. */
  readonly users: number
  readonly locale: string | null
  /** Wishes for single facts, by the name of the fact or the property, as written. */
  readonly quotas: readonly Quota[]
  /** Whatever else the file says of it, for the model to read. */
  readonly more: JsonObject
}

/** How a fact is to be spread over the people of a segment. */
export type Quota =
  | {
      readonly kind: 'shares'
      readonly fact: string
      readonly shares: readonly QuotaShare[]
      /** The path of the quota in the segments' file. */
      readonly at: readonly (string | number)[]
    }
  | {
      readonly kind: 'range'
      readonly fact: string
      readonly minimum: number | null
      readonly maximum: number | null
      readonly at: readonly (string | number)[]
    }

export interface QuotaShare {
  readonly value: string
  readonly share: number
  /** Quotas of other facts that hold for those with this value. */
  readonly along?: readonly Quota[]
}
