import type { Shape } from './shape.ts'

/** Money of which the usual row holds less than this is counted in cents. */
const leastUsual = 1

/**
 * Shapes that expect no great sums of what comes in cents: advertisements that earn a cent each make no $100,000, whatever
 * their sum is called. `usual` holds what the usual row has of a column, by its name in small letters.
 */
export function spareSmall(
  shapes: readonly Shape[],
  usual: ReadonlyMap<string, number>,
): readonly Shape[] {
  return shapes.map((shape) => {
    const small = shape.outputs.flatMap(({ name, sources }) => {
      const known = sources.flatMap((source) => usual.get(source) ?? [])
      return known.length > 0 && Math.max(...known) < leastUsual ? [name.toLowerCase()] : []
    })
    return small.length === 0 ? shape : { ...shape, capped: [...shape.capped, ...small] }
  })
}
