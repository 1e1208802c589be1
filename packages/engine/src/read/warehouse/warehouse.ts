/** A column's type as a warehouse writes it, in PostgreSQL's words, or the parts that it nests. */
export type WarehouseType =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'record'; readonly fields: readonly WarehouseField[] }
  | { readonly kind: 'list'; readonly element: WarehouseType }

/** A column, or a field of a STRUCT. */
export interface WarehouseField {
  readonly name: string
  readonly type: WarehouseType
  readonly isRequired: boolean
  /** What stands behind the type, in PostgreSQL's words. */
  readonly clauses: string
  readonly comment: string | null
}

/** A key, link or check of a table, in PostgreSQL's words. */
export interface WarehouseConstraint {
  readonly text: string
  /** The columns of a primary key; null for anything else. */
  readonly key: readonly string[] | null
}

/** A table with all its columns, those that were added later too. */
export interface WarehouseTable {
  readonly name: WarehouseName
  readonly fields: readonly WarehouseField[]
  /** The columns of its key, or null where none is declared. */
  readonly key: readonly string[] | null
}

export interface WarehouseName {
  /** The data set, or null where none is named. */
  readonly schema: string | null
  readonly name: string
}

/** How a warehouse spells what PostgreSQL spells otherwise. */
export interface Warehouse {
  /** Cuts texts, names and comments as the warehouse quotes them. */
  readonly pieces: RegExp
  /** Types by their names in small letters; arguments are the numbers in brackets. */
  readonly types: Readonly<Record<string, (sizes: readonly number[]) => string>>
}

/** What an ALTER TABLE does. */
export type WarehouseAction =
  | { readonly kind: 'add-field'; readonly field: WarehouseField }
  | { readonly kind: 'add-constraint'; readonly constraint: WarehouseConstraint }
  /** An action in PostgreSQL's words. */
  | { readonly kind: 'change'; readonly text: string }
  /** A comment on a column, or on the table where `column` is null. */
  | { readonly kind: 'comment'; readonly column: string | null; readonly text: string }
  /** How rows are kept, found or hidden, which says nothing of what they hold. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'unknown' }
