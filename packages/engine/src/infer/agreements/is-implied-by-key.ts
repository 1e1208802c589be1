import type { Link } from '../structure/schema-graph.ts'
import type { PathPair } from './should-agree.ts'

/**
 * Composite keys that share a column agree by themselves: both ways end at a key that is made of
 * the very same columns of the row, such as `tenant_id`.
 */
export function isImpliedByKey({ short, long }: PathPair): boolean {
  const [one, other] = [traceColumns(short), traceColumns(long)]
  return one !== null && other !== null && one === other
}

/** The columns of the row that make up the key at the path's end, or null where they are elsewhere. */
function traceColumns(path: readonly Link[]): string | null {
  const last = path.at(-1)
  if (!last) return null
  let columns: readonly string[] = last.key.columns
  for (const step of path.slice(0, -1).toReversed()) {
    const traced = columns.map((name) => step.key.columns[step.key.parentColumns.indexOf(name)])
    if (traced.some((name) => name === undefined)) return null
    columns = traced.filter((name) => name !== undefined)
  }
  const pairs = columns.map((name, at) => `${last.key.parentColumns[at]}=${name}`)
  return pairs.toSorted().join()
}
