import type { ColumnPattern } from '../meaning.ts'

/** Words that are known to stand in columns of certain names. */
export interface UsualWords extends ColumnPattern {
  /** The most frequent first. */
  readonly words: readonly string[]
  /** Where each row is the thing that is named: what is put before the words once all are taken. */
  readonly modifiers?: readonly string[]
  /** Whether they name organizations, whose staff has its addresses there. */
  readonly isOrganization?: true
}
