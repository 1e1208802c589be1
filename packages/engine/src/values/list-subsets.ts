/** Of more values than these, not all subsets are listed. */
export const mostSubsetValues = 6

/**
 * What a column of MySQL's type SET may hold: values in their order, joined by commas, fewer before more. Of many values
 * each alone and any two.
 */
export function listSubsets(values: readonly string[]): readonly string[] {
  const sizes = values.length > mostSubsetValues ? 2 : values.length
  let subsets: readonly (readonly number[])[] = [[]]
  const all: (readonly number[])[] = []
  for (let size = 1; size <= sizes; size += 1) {
    subsets = subsets.flatMap((each) =>
      values.flatMap((_, at) => (at > (each.at(-1) ?? -1) ? [[...each, at]] : [])),
    )
    all.push(...subsets)
  }
  return all.map((each) => each.map((at) => values[at]).join(','))
}
