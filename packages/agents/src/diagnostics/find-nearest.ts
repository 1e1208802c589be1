import { closest, distance } from 'fastest-levenshtein'

/** The name that was probably meant, or null where none is near. */
export function findNearest(wanted: string, names: readonly string[]): string | null {
  if (names.length === 0) return null
  const lower = wanted.toLowerCase()
  const found = closest(
    lower,
    names.map((name) => name.toLowerCase()),
  )
  const away = distance(lower, found)
  if (away > Math.max(2, Math.floor(found.length / 3))) return null
  return names.find((name) => name.toLowerCase() === found) ?? null
}
