import type { ColumnPattern } from '../meaning.ts'

/** Words that are known to stand in columns of certain names. */
export interface UsualWords extends ColumnPattern {
  /** The most frequent first. */
  readonly words: readonly string[]
  /** How often each is found, where its place does not tell. */
  readonly shares?: Readonly<Record<string, number>>
  /** Where each row is the thing that is named: what is put before the words once all are taken. */
  readonly modifiers?: readonly string[]
  /** Whether they name organizations, whose staff has its addresses there. */
  readonly isOrganization?: true
  /** The words that go with those of another column of the row: a Golf is a Volkswagen. */
  readonly goesWith?: GoesWith
}

export interface GoesWith {
  /** The other column. */
  readonly column: ColumnPattern
  /** Whether it holds numbers: what matches is the number's text. */
  readonly isNumber?: true
  /** What goes with a text that matches, in small letters; the first that does is taken. */
  readonly pairs: readonly (readonly [other: RegExp, words: readonly string[]])[]
}
