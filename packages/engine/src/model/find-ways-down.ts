import type { Schema } from './schema.ts'

/** The links that lead from a row of `child` up to one of `parent`, by the fewest steps: one list a way. */
export function findWaysDown(
  schema: Schema,
  child: string,
  parent: string,
): readonly (readonly string[])[] {
  let ways: readonly { readonly at: string; readonly links: readonly string[] }[] = [
    { at: child, links: [] },
  ]
  const seen = new Set<string>()
  while (ways.length > 0) {
    for (const { at } of ways) seen.add(at)
    const longer = ways.flatMap(({ at, links }) => {
      const table = schema.tables.find(({ id }) => id === at)
      return (table?.foreignKeys ?? []).map((key) => ({
        at: key.parent,
        links: [...links, key.link],
      }))
    })
    const arrived = longer.filter(({ at }) => at === parent)
    if (arrived.length > 0) return arrived.map(({ links }) => links)
    ways = longer.filter(({ at }) => !seen.has(at))
  }
  return []
}
