import type { Part } from './read-parts.ts'

/** Leaves out what is optional past a length. */
export function trimParts(parts: readonly Part[], maximum: number): readonly Part[] {
  let length = parts.reduce((sum, part) => sum + (part.kind === 'optional' ? 0 : 1), 0)
  return parts.filter((part) => {
    if (part.kind !== 'optional') return true
    length += part.parts.length
    return length <= maximum
  })
}
