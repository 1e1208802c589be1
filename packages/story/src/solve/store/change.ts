import type { DuckDBValue } from '@duckdb/node-api'
import type { WorldColumn, WorldTable } from '../../world/world.ts'

/** Cells of one row that were moved. */
export interface Change {
  readonly table: WorldTable
  readonly row: number
  readonly columns: readonly string[]
}

/** Rows that one statement put in. */
export interface InsertedMass {
  readonly table: WorldTable
  /** The number of the first of them. */
  readonly row: number
  readonly count: number
  readonly sql: string
}

/** A column in which one statement changed many rows. */
export interface Fill {
  readonly table: WorldTable
  readonly column: WorldColumn
  readonly sql: string
  readonly values: readonly DuckDBValue[]
}
