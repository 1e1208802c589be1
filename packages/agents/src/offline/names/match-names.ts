/** Finds what the first matching pattern of a list stands for; a name is matched once. */
export function matchNames<T>(
  list: readonly (readonly [RegExp, T])[],
): (name: string, parent?: string) => T | undefined {
  // by both, which takes no new text for each question
  const known = new Map<string, Map<string, T | undefined>>()
  let count = 0
  return (name, parent = '') => {
    const ofParent = known.get(parent)
    const kept = ofParent?.get(name)
    if (kept !== undefined || ofParent?.has(name)) return kept
    const both = `${parent}.${name}`
    const found = list.find(([pattern]) => pattern.test(name) || pattern.test(both))?.[1]
    if (count === mostKept) return found
    count += 1
    if (ofParent) ofParent.set(name, found)
    else known.set(parent, new Map([[name, found]]))
    return found
  }
}

// names that are made up must not pile up
const mostKept = 10_000
