/** How tables with records are made of flat ones: what is generated and proved is flat, what is asked is nested. */
export type Nesting = readonly NestedTable[]

export interface NestedTable {
  /** The flat table, and the name under which the nested one is asked. */
  readonly name: string
  readonly fields: readonly NestedField[]
}

export type NestedField =
  /** A column of the flat table. */
  | { readonly kind: 'column'; readonly name: string; readonly column: string }
  /** A record of columns of the same flat table. */
  | { readonly kind: 'record'; readonly name: string; readonly fields: readonly NestedField[] }
  /** A repeated record: the rows of a flat table that point to this row, in the order of their key. */
  | {
      readonly kind: 'records'
      readonly name: string
      readonly table: string
      readonly key: string
      readonly link: string
      readonly parentKey: string
      readonly fields: readonly NestedField[]
    }
