/** Something counted of a table's rows: SQL of one cell, and what its map of counts says. */
export interface Measure<Found> {
  /** An aggregate that gives a map from value to count, in the order of the values. */
  readonly sql: string
  readonly read: (entries: readonly CountEntry[]) => Found
}

export interface CountEntry {
  readonly key: string
  readonly count: number
}

/** Reads the JSON form of DuckDB's map, whose keys and counts may be texts. */
export function readEntries(cell: unknown): CountEntry[] {
  const pairs = (cell ?? []) as { key: unknown; value: unknown }[]
  return pairs.map(({ key, value }) => ({ key: String(key), count: Number(value) }))
}
