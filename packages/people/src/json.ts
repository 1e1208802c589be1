/** What JSON can say. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

export type JsonObject = { readonly [key: string]: Json }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The words a name is made of, in lower case: `usersPerSegment` and `users_per_segment` alike. */
export function splitWords(name: string): readonly string[] {
  const known = split.get(name)
  if (known) return known
  const words = splitAnew(name)
  if (split.size < 10_000) split.set(name, words)
  return words
}

// the names of a schema are asked for with every person
const split = new Map<string, readonly string[]>()

function splitAnew(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
