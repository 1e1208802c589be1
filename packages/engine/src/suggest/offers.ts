/** For each column, by `keyOf`, the rules still to be tried, the first of them in the file. */
export type Offers = ReadonlyMap<string, readonly string[]>

/** How the plan comes out with some offers. */
export interface Trial {
  readonly isSame: boolean
  /** Columns that are made otherwise or whose rule is refused, and under the name '' tables with anything made otherwise. */
  readonly changed: ReadonlySet<string>
}

export type Test = (offers: Offers) => Promise<Trial>

export function keyOf(table: string, column: string): string {
  return JSON.stringify([table, column])
}

export function tableOf(key: string): string {
  const [table] = JSON.parse(key) as [string, string]
  return table
}
