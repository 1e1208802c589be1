import type { Part } from './read-parts.ts'

/** How many texts some parts have. */
export function countParts(parts: readonly Part[]): number {
  return parts.reduce((product, part) => {
    if (part.kind === 'one-of') return product * part.characters.length
    if (part.kind === 'optional') return product * (1 + countParts(part.parts))
    if (part.kind === 'choice')
      return product * part.choices.reduce((sum, choice) => sum + countParts(choice), 0)
    return product
  }, 1)
}
