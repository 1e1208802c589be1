/** How a dialect spells what PostgreSQL spells otherwise. */
export interface Spelling {
  /** What a type is called there, in small letters, and here; arguments are kept unless what is here has its own or none. */
  readonly types: Readonly<Record<string, string>>
  /** What a type is that is named otherwise. */
  readonly otherType: (name: string) => string
  /** Functions, in capitals. */
  readonly functions: Readonly<Record<string, string>>
  /** Whether GO ends what no semicolon does, and statements may follow each other without either. */
  readonly batches: boolean
  /** Whether a pattern of LIKE may hold classes of letters, `[0-9]`. */
  readonly hasClasses: boolean
}
