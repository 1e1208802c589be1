import type { ForeignKey } from '../../model/schema.ts'
import type { Plan } from '../plan.ts'

/** A row that values come from: the links that lead there from a key's parent, and where they stand in it. */
export interface Source {
  readonly path: readonly string[]
  readonly table: string
  readonly columns: readonly string[]
}

/** So many links away, an agreement is no more looked for. */
const farthest = 3

/** Where the values of some of a key's columns come from, through links that hold them: the parent first. */
export function traceColumns(
  plan: Plan,
  key: ForeignKey,
  names: readonly string[],
): readonly Source[] {
  const found: Source[] = [
    { path: [], table: key.parent, columns: names.map((name) => heldBy(key, name)) },
  ]
  // what is found grows while it is walked through
  for (const { path, table, columns } of found) {
    if (path.length === farthest) continue
    for (const next of plan.tables[table]?.table.foreignKeys ?? []) {
      if (!columns.every((name) => next.columns.includes(name))) continue
      const held = columns.map((name) => heldBy(next, name))
      const isKnown = found.some(
        (other) => other.table === next.parent && other.columns.join() === held.join(),
      )
      if (!isKnown) found.push({ path: [...path, next.link], table: next.parent, columns: held })
    }
  }
  return found
}

/** The nearest row that two keys have their shared columns from, with the way to it from either parent. */
export function findCommonSource(
  left: readonly Source[],
  right: readonly Source[],
): { readonly left: readonly string[]; readonly right: readonly string[] } | null {
  const pairs = left.flatMap((one) =>
    right.flatMap((other) => {
      const isSame = one.table === other.table && one.columns.join() === other.columns.join()
      return isSame ? [{ left: one.path, right: other.path }] : []
    }),
  )
  const [nearest] = pairs.sort(
    (a, b) => a.left.length + a.right.length - b.left.length - b.right.length,
  )
  return nearest ?? null
}

function heldBy({ columns, parentColumns }: ForeignKey, name: string): string {
  return parentColumns[columns.indexOf(name)] ?? ''
}
