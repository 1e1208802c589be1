/** Values and how often each is drawn, as whole numbers above 0, one a value. */
export interface WeightedList {
  readonly values: readonly string[]
  readonly weights: readonly number[]
}

/** Weighs values that stand in order of frequency by Zipf's law, flattened at the top by `offset`. */
export function weighByRank(
  values: readonly string[],
  { slope, offset }: { readonly slope: number; readonly offset: number },
): WeightedList {
  const top = (1 + offset) ** -slope
  // Math.pow may differ in its last bit between machines: six digits are the same everywhere
  const weigh = (rank: number): number =>
    Math.max(1, Math.round(((rank + offset) ** -slope / top) * 1_000_000))
  return { values, weights: values.map((_, index) => weigh(index + 1)) }
}

/** Reads `value:weight` pairs between blanks; `_` in a value is a blank. */
export function readWeighted(text: string): WeightedList {
  const pairs = splitWords(text).map((pair) => {
    const colon = pair.lastIndexOf(':')
    return [pair.slice(0, colon), Number(pair.slice(colon + 1))] as const
  })
  return { values: pairs.map(([value]) => value), weights: pairs.map(([, weight]) => weight) }
}

/** The words of a text between blanks; `_` stands for a blank within one. */
export function splitWords(text: string): readonly string[] {
  const trimmed = text.trim()
  return trimmed === '' ? [] : trimmed.split(/\s+/).map((word) => word.replaceAll('_', ' '))
}

/** One list of several; a value that stands in two has the sum of its weights. */
export function mergeLists(lists: readonly WeightedList[]): WeightedList {
  const merged = new Map<string, number>()
  for (const { values, weights } of lists) {
    values.forEach((value, index) => {
      merged.set(value, (merged.get(value) ?? 0) + (weights[index] ?? 1))
    })
  }
  return { values: [...merged.keys()], weights: [...merged.values()] }
}
