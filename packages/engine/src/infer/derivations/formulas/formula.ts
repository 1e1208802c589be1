import type { Expression } from '../../../sql/expression.ts'

/** What follows from other columns of its row, as the words of their names tell. */
export type Formula = Calculated | Balance

/** A number made of others that must all be there. */
interface Calculated extends Named {
  readonly kind: 'calculated'
  /** One column for each; none is taken twice. */
  readonly from: readonly RegExp[]
  readonly make: (...parts: readonly Expression[]) => Expression
}

/** What is there at first, with all that comes to it and without all that is taken off. */
export interface Balance extends Named {
  readonly kind: 'balance'
  /** Without it, what comes to it is all there is. */
  readonly start?: RegExp
  readonly plus?: RegExp
  readonly minus?: RegExp
  /** How many of those that come or go there must be; 1 unless told. */
  readonly least?: number
}

interface Named {
  readonly of: RegExp
  /** The words of the tables where the name alone does not tell. */
  readonly table?: RegExp
}
