import { listValue } from '@duckdb/node-api'
import type { Connection } from '@worldloom/runner'
import { meeting, meetingInTime, type Sides } from './find-sides.ts'

/** Sides of more rows than this are not counted, for that alone would take long. */
const mostOfSide = 1_000_000

/** In how many rows sides meet, with every value of the classes that are in neither; Infinity where that is not known. */
export async function countMeeting(
  connection: Connection,
  {
    sides: { left, right },
    roots,
    sources,
    tried,
  }: {
    readonly sides: Sides
    readonly roots: readonly number[]
    /** The two sides as SQL, then the other classes. */
    readonly sources: readonly string[]
    /** The values of each class that are tried together. */
    readonly tried: readonly (readonly string[])[]
  },
): Promise<number> {
  const multiply = (holds: (root: number) => boolean): number =>
    tried.reduce((rows, some, at) => (holds(roots[at] ?? -1) ? rows * some.length : rows), 1)
  const largest = Math.max(...[left, right].map((side) => multiply((root) => side.roots.has(root))))
  if (largest > mostOfSide) return Number.POSITIVE_INFINITY
  const others = multiply((root) => !left.roots.has(root) && !right.roots.has(root))
  const counts = [0, 1].map(
    (at) => `(SELECT s${at}, count(*) AS n${at} FROM ${sources[at]} GROUP BY s${at})`,
  )
  const lists = tried.map((some) => listValue([...some]))
  // every list is named, for a statement takes no value that it does not name
  const named = lists.map((_, at) => `len($${at + 1}) >= 0`)
  for (const condition of [meeting, meetingInTime])
    try {
      const reader = await connection.runAndReadAll(
        `SELECT CAST(sum(n0 * n1) AS DOUBLE) FROM ${counts.join(', ')} WHERE ${[condition, ...named].join(' AND ')}`,
        lists,
      )
      return Number(reader.getRows()[0]?.[0] ?? 0) * others
    } catch {
      // what cannot be compared as it is may be as moments
    }
  return Number.POSITIVE_INFINITY
}
