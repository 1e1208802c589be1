/** A LEFT JOIN, perhaps with a query whose values checks may add to. */
export interface Join {
  /** `LEFT JOIN "User" AS t_1 ON …`, or as far as the values of a query. */
  readonly head: string
  readonly values: readonly string[]
  /** What follows the values. */
  readonly tail: string
}

export function printJoin({ head, values, tail }: Join): string {
  return `${[head, ...values].join(', ')}${tail}`
}

/** Each join once, in the order of their coming, with the values that any of them asks for. */
export function mergeJoins(joins: readonly Join[]): readonly Join[] {
  const merged = new Map<string, Join>()
  for (const join of joins) {
    const key = JSON.stringify([join.head, join.tail])
    const values = new Set([...(merged.get(key)?.values ?? []), ...join.values])
    merged.set(key, { ...join, values: [...values] })
  }
  return [...merged.values()]
}
