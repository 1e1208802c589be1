import type { DataPromise, Schema } from '@worldloom/engine'

/** Tables whose rows a job added to or changed after the plan had made them. */
export interface Shaped {
  /** By table id. */
  readonly tables: ReadonlySet<string>
  /** How many rows of each were added or changed. */
  readonly rows: Readonly<Record<string, number>>
  /** Why, for the promises that can no longer be held to: «golden queries shape orders». */
  readonly reason: (table: string) => string
  /** Rules that the job itself made, and may go beyond: the name of their file. */
  readonly rules: string
}

/** Claims about how many rows there are of each kind, which a few rows more upset. */
const ofManyRows: ReadonlySet<string> = new Set([
  ...['per-parent', 'mean-children', 'children-ratio', 'share', 'choice-shares', 'time-share'],
  ...['null-share', 'lift', 'link-weight', 'link-skew', 'correlation'],
])

/** Keys and links hold also where they were read from names: whoever shapes rows keeps to them. */
const ofKeys: ReadonlySet<string> = new Set(['primary-key', 'not-null', 'foreign-key'])

/**
 * The promises of a run whose rows were shaped afterwards. What schema, reference data and rules ask of
 * each row is held to as ever; how often something comes is not, and what was only inferred, or laid down by the job
 * itself, of tables that were shaped or that lie next to them is not.
 */
export function listShapedPromises(
  promises: readonly DataPromise[],
  { tables }: Schema,
  { tables: shaped, reason, rules }: Shaped,
): readonly DataPromise[] {
  const near = (table: string): string | null =>
    [table, ...listNear(table, tables)].find((other) => shaped.has(other)) ?? null
  return promises.map((promise) => {
    const isGuess = promise.source === 'inferred' && !ofKeys.has(promise.claim.kind)
    const isOwn = isGuess || promise.place?.file === rules
    const isFree = isOwn || ofManyRows.has(promise.claim.kind)
    const cause = isFree ? near(promise.table) : null
    if (cause === null) return promise
    return { ...promise, claim: { kind: 'not-checkable', reason: reason(cause) } }
  })
}

/** The tables that a table leads to, and those that lead to it. */
export function listNear(table: string, tables: Schema['tables']): readonly string[] {
  const links = tables.flatMap(({ id, foreignKeys }) =>
    foreignKeys.map(({ parent }) => [id, parent] as const),
  )
  const others = links.flatMap(([child, parent]) =>
    child === table ? parent : parent === table ? child : [],
  )
  return [...new Set(others)].filter((other) => other !== table)
}
