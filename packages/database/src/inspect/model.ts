import type { Diagnostic, Place } from '@worldloom/diagnostics'
import type { PassedOver } from '@worldloom/engine'

/** What was understood of a schema, and what would be made of it: what `inspect --json` prints. */
export interface InspectedModel {
  readonly dialect: string
  readonly passedOver: readonly PassedOver[]
  readonly tables: readonly InspectedTable[]
  readonly notes: readonly Pick<Diagnostic, 'code' | 'message' | 'hint' | 'place'>[]
}

export interface InspectedTable {
  readonly name: string
  readonly comment: string | null
  /** `lookup`, `entity`, `event`, `component`, `junction` or `history`, and why. */
  readonly role: string
  readonly why: string
  /** Planned rows, or null where each parent decides for itself. */
  readonly rows: number | null
  readonly rowsWhy: string
  /** Rows of it that reference data gives. */
  readonly given: number
  readonly columns: readonly InspectedColumn[]
  readonly primaryKey: readonly string[] | null
  readonly uniques: readonly {
    readonly columns: readonly string[]
    readonly where: string | null
  }[]
  readonly links: readonly InspectedLink[]
  /** `understood` is false where the data is made without it, and the proof says so. */
  readonly checks: readonly {
    readonly name: string
    readonly text: string
    readonly understood: boolean
  }[]
  /** What holds between columns beyond what is declared: sums, orders in time, links that agree. */
  readonly inferred: readonly {
    readonly kind: string
    readonly says: string
    readonly why: string
  }[]
  /** The first rows of a small run, a cell per column as text. */
  readonly samples: readonly (readonly (string | null)[])[]
}

export interface InspectedColumn {
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  readonly comment: string | null
  readonly meaning: string | null
  readonly meaningWhy: string | null
  readonly generator: string | null
  readonly generatorWhy: string | null
  readonly rule: string | null
  readonly place: Place | null
}

export interface InspectedLink {
  readonly name: string
  readonly columns: readonly string[]
  readonly to: string
  readonly toColumns: readonly string[]
  /** How its parent is chosen, in words. */
  readonly how: string
}
