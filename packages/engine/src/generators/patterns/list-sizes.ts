import type { Part } from './read-parts.ts'

/** How many ways each place of a part has that is left to chance, in the order they are printed. */
export function listSizes(part: Part): readonly number[] {
  if (part.kind === 'text') return []
  if (part.kind === 'one-of') return [part.characters.length]
  if (part.kind === 'optional') return [2, ...part.parts.flatMap(listSizes)]
  return [part.choices.length, ...part.choices.flat().flatMap(listSizes)]
}
