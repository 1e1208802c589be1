/** Texts that were written for columns, such as by a language model: by table id, then by column. */
export type Texts = Readonly<Record<string, Readonly<Record<string, WrittenColumn>>>>

export type WrittenColumn = WrittenRows | Vocabulary

/** A text of its own for each row; rows without one get what would be made anyway. */
export interface WrittenRows {
  readonly kind: 'rows'
  readonly rows: readonly {
    /** The row's number, from 0. */
    readonly row: number
    readonly text: string
  }[]
}

/** Texts to pick from, by a condition of the row. */
export interface Vocabulary {
  readonly kind: 'vocabulary'
  /** The column, of the row or along links, that chooses the group; null where one group serves all. */
  readonly by: readonly string[] | null
  /** The last is for every other value. */
  readonly groups: readonly {
    /** The value of `by` as text. */
    readonly value: string | null
    /** A text is one of each part, a space between them; every group has as many parts. */
    readonly parts: readonly (readonly string[])[]
  }[]
}
