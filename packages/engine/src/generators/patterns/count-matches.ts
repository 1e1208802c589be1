import { type Part, readParts } from './read-parts.ts'
import { trimParts } from './trim-parts.ts'

/** How many texts a pattern has, as far as this reads it; infinite where it cannot be read. */
export function countMatches(pattern: string, maximumLength: number): number {
  const parts = readParts(pattern)
  return parts ? countParts(trimParts(parts, maximumLength)) : Number.POSITIVE_INFINITY
}

function countParts(parts: readonly Part[]): number {
  return parts.reduce((product, part) => {
    if (part.kind === 'one-of') return product * part.characters.length
    if (part.kind === 'optional') return product * (1 + countParts(part.parts))
    if (part.kind === 'choice')
      return product * part.choices.reduce((sum, choice) => sum + countParts(choice), 0)
    return product
  }, 1)
}
