/** A query that others read by its name, as they read a table. */
export interface View {
  /** Its own name, without a schema's. */
  readonly name: string
  /** The names of its columns, where the statement that creates it gives them. */
  readonly columns: readonly string[]
  /** What it asks, as it is written. */
  readonly sql: string
  /** As the parser names it. */
  readonly dialect: string
}
