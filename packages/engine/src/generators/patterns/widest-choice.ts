import { countParts } from './count-parts.ts'
import type { Part } from './read-parts.ts'

/** Of alternatives for the whole text the one with the most texts: what another allows too may be among them. */
export function widestChoice(parts: readonly Part[]): readonly Part[] {
  const [only, ...others] = parts
  if (only?.kind !== 'choice' || others.length > 0) return parts
  return only.choices.toSorted((a, b) => countParts(b) - countParts(a))[0] ?? parts
}
