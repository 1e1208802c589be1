import type { GrammarOption, GrammarRule } from './grammar-rule.ts'

/** How many symbols deep a symbol ends at the soonest; one that never ends is left out. */
export function findHeights({ symbols }: GrammarRule): ReadonlyMap<string, number> {
  const heights = new Map<string, number>()
  for (let height = 0; height < Object.keys(symbols).length + 1; height++)
    for (const [name, options] of Object.entries(symbols))
      if (!heights.has(name) && options.some((option) => heightOf(option, heights) <= height))
        heights.set(name, height)
  return heights
}

/** How deep an option goes at the soonest, 0 for a text alone. */
export function heightOf({ parts }: GrammarOption, heights: ReadonlyMap<string, number>): number {
  const inner = parts.map((part) =>
    part.kind === 'symbol' ? 1 + (heights.get(part.name) ?? Number.POSITIVE_INFINITY) : 0,
  )
  return Math.max(0, ...inner)
}
