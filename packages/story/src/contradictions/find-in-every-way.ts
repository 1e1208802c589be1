import type { Conflict } from './conflict.ts'

/** What is found in each of the ways in which conditions can hold: the first of it, or null where there is a way without. */
export async function findInEveryWay<Way>(
  ways: readonly Way[],
  find: (way: Way) => Promise<Conflict | null>,
): Promise<Conflict | null> {
  let first: Conflict | null = null
  for (const way of ways) {
    const found = await find(way)
    if (!found) return null
    first ??= found
  }
  return first
}
