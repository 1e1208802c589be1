import { findNearest } from './find-nearest.ts'

/** The hint for a name that is unknown: the nearest right one, or all of them. */
export function suggest(wanted: string, names: readonly string[]): string {
  const nearest = findNearest(wanted, names)
  return nearest === null ? `Known are ${names.join(', ')}.` : `Did you mean "${nearest}"?`
}
