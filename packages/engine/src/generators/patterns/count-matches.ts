import { countParts } from './count-parts.ts'
import { readParts } from './read-parts.ts'
import { trimParts } from './trim-parts.ts'
import { widestChoice } from './widest-choice.ts'

/** How many different texts are made for a pattern at most; infinite where it cannot be read. */
export function countMatches(pattern: string, maximumLength: number): number {
  const parts = readParts(pattern)
  return parts
    ? countParts(widestChoice(trimParts(parts, maximumLength)))
    : Number.POSITIVE_INFINITY
}
