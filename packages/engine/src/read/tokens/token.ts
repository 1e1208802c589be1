/** A piece of SQL: a word, a quoted name, a text, a number or a sign. */
export interface Token {
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign'
  /** As the file writes it. */
  readonly raw: string
  /** Without quotes and escapes. */
  readonly value: string
  /** Words in upper case, for comparison; empty for what is quoted. */
  readonly keyword: string
  readonly start: number
  readonly end: number
}
