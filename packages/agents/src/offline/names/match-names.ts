/** Finds what the first matching pattern of a list stands for; a name is matched once. */
export function matchNames<T>(
  list: readonly (readonly [RegExp, T])[],
): (name: string, parent?: string) => T | undefined {
  const known = new Map<string, T | undefined>()
  return (name, parent = '') => {
    const both = `${parent}.${name}`
    if (known.has(both)) return known.get(both)
    const found = list.find(([pattern]) => pattern.test(name) || pattern.test(both))?.[1]
    if (known.size < 10_000) known.set(both, found)
    return found
  }
}
