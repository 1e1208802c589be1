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

/** How a warehouse spells what PostgreSQL spells otherwise. */
export interface Warehouse {
  /** Cuts texts, names and comments as the warehouse quotes them. */
  readonly pieces: RegExp
  /** Types by their names in small letters; arguments are the numbers in brackets. */
  readonly types: Readonly<Record<string, (sizes: readonly number[]) => string>>
}
