import type { DataPromise, Schema } from '@worldloom/engine'
import type { ReportShaped } from '@worldloom/report'

/** The tables that were added to or changed. */
export function listShapedTables({ rows }: ReportShaped): ReadonlySet<string> {
  return new Set(Object.keys(rows).filter((table) => (rows[table] ?? 0) > 0))
}

/** Why a table's promises can no longer be held to: «golden queries shape the rows of orders». */
export function sayShaped({ because }: ReportShaped, table: string): string {
  return `${because} of ${table}`
}

/** Claims about how many rows there are of each kind, which a few rows more upset. */
const ofManyRows: ReadonlySet<string> = new Set([
  ...['per-parent', 'mean-children', 'children-ratio', 'share', 'choice-shares', 'time-share'],
  ...['spread', 'null-share', 'lift', 'link-weight', 'link-skew', 'correlation'],
])

/** Keys and links hold also where they were read from names: whoever shapes rows keeps to them. */
const ofKeys: ReadonlySet<string> = new Set(['primary-key', 'not-null', 'foreign-key'])

/**
 * The promises of a run whose rows were shaped afterwards. What schema, reference data and rules ask of
 * each row is held to as ever; how often something comes is not, and what was only inferred, or laid down by the job
 * itself, of tables that were shaped or that lie next to them is not, but for columns that still follow from others.
 */
export function listShapedPromises(
  promises: readonly DataPromise[],
  { tables }: Schema,
  shaped: ReportShaped,
): readonly DataPromise[] {
  const touched = listShapedTables(shaped)
  const near = (table: string): string | null =>
    [table, ...listNear(table, tables)].find((other) => touched.has(other)) ?? null
  return promises.map((promise) => {
    const isGuess =
      promise.source === 'inferred' && !ofKeys.has(promise.claim.kind) && !isHeld(promise, shaped)
    const isOwn = isGuess || promise.place?.file === shaped.rules
    const isFree = isOwn || ofManyRows.has(promise.claim.kind)
    const cause = isFree ? near(promise.table) : null
    if (cause === null) return promise
    return { ...promise, claim: { kind: 'not-checkable', reason: sayShaped(shaped, cause) } }
  })
}

/** Whether a promise is of a column that was kept up with what it follows from. */
export function isHeld({ table, claim }: DataPromise, { held = [] }: ReportShaped): boolean {
  return claim.kind === 'derived' && held.includes(`${table}.${claim.column}`)
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
