import type { Place } from '@worldloom/diagnostics'

/** Reference rows mapped to the schema: written to `ir/ref_data_ir.json`. */
export interface Reference {
  readonly tables: Readonly<Record<string, ReferenceTable>>
}

export interface ReferenceTable {
  readonly table: string
  /** The columns the file gives, in the schema's order; the others are generated. */
  readonly columns: readonly ReferenceColumn[]
  readonly rows: readonly ReferenceRow[]
}

export interface ReferenceColumn {
  readonly name: string
  /** The heading it was read from. */
  readonly source: string
}

export interface ReferenceRow {
  /** One value a column of `ReferenceTable.columns`, as canonical text; null is NULL. */
  readonly values: readonly (string | null)[]
  /** For each link whose columns are given: the number (from 0) of the parent's reference row, or null. */
  readonly links: Readonly<Record<string, number | null>>
  readonly place: Place
}
