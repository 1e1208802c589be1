/** What is a part of what, by the words of their names. */
export interface PartKind {
  readonly part: RegExp
  /** The wholes it may be of, the nearest first. */
  readonly whole: readonly RegExp[]
  /** What it lies above, where that stands in the row as well. */
  readonly above?: RegExp
  /** Whether a row it points to tells nothing of it. */
  readonly isInRow?: true
  /** Per cent, or parts of `of`, at least and at most. */
  readonly least: number
  readonly most?: number
  readonly of?: 1000
  /** Whether the row's status may say that nothing is left. */
  readonly isTold?: boolean
}
