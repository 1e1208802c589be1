import type { Plan, TablePlan } from '../plan.ts'

/**
 * The link whose key holds what must not repeat beside other columns, where its parents do not repeat it either: the rows
 * of a subtype, which have (project, store, id) of a row of their kind, take each such row once.
 */
export function findHoldingLink(
  plan: Plan,
  { table }: TablePlan,
  columns: readonly string[],
): string | null {
  const found = table.foreignKeys.find((key) => {
    if (key.parent === table.id || !columns.every((name) => key.columns.includes(name)))
      return false
    const theirs = columns.map((name) => key.parentColumns[key.columns.indexOf(name)] ?? '')
    const parent = plan.tables[key.parent]?.table
    return [parent?.primaryKey, ...(parent?.uniques ?? [])].some(
      (unique) =>
        unique &&
        !('where' in unique && unique.where) &&
        unique.columns.every((name) => theirs.includes(name)),
    )
  })
  return found?.link ?? null
}
