/** One statement of a file, its comments blanked so that offsets stay true. */
export interface Statement {
  readonly text: string
  /** Where `text` begins in the file. */
  readonly offset: number
  /** The quote or comment that is never closed, as an offset in the file; null when all is well. */
  readonly unclosed: number | null
  /** Whether no semicolon ends the statement before it. */
  readonly runsOn?: boolean
  /** Where in `text` commas stood behind the last part of a list. */
  readonly strayCommas?: readonly number[]
}

/** How a dialect's text is cut into statements. */
export interface Lexicon {
  /** `$tag$ … $tag$` */
  readonly dollarQuotes: boolean
  /** `E'…\'…'` only, or a backslash in any string. */
  readonly backslashes: 'in-e-strings' | 'always' | 'never'
  readonly hashComments: boolean
  readonly nestedComments: boolean
  readonly backticks: boolean
  readonly brackets: boolean
  /** `/*!50705 … *` `/` holds text that counts. */
  readonly conditionalComments: boolean
  /** `--` begins a comment only before a space. */
  readonly dashNeedsSpace: boolean
  /** `\connect`, and data after COPY … FROM stdin. */
  readonly psql: boolean
  /** `DELIMITER //` */
  readonly delimiterCommand: boolean
}
