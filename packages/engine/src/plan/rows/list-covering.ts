import type { ForeignKey } from '../../model/schema.ts'
import type { Plan, TablePlan } from '../plan.ts'

/**
 * The links that decide what the columns hold: those with their whole key among them, and where every column is some
 * link's, those with what tells their parents apart.
 */
export function listCovering(
  plan: Plan,
  { table }: TablePlan,
  columns: readonly string[],
): readonly string[] {
  const hasOwn = columns.some(
    (name) => !table.foreignKeys.some((key) => key.columns.includes(name)),
  )
  const inside = table.foreignKeys
    .filter(
      (key) =>
        key.columns.every((name) => columns.includes(name)) ||
        (!hasOwn && isTold(plan, key, columns)),
    )
    .sort((a, b) => b.columns.length - a.columns.length)
  const covered = new Set<string>()
  const chosen: string[] = []
  for (const key of inside) {
    const brought = key.columns.filter((name) => columns.includes(name))
    if (brought.every((name) => covered.has(name))) continue
    for (const name of brought) covered.add(name)
    chosen.push(key.link)
  }
  return table.foreignKeys.filter((key) => chosen.includes(key.link)).map((key) => key.link)
}

function isTold(plan: Plan, key: ForeignKey, columns: readonly string[]): boolean {
  const parent = plan.tables[key.parent]?.table
  return [parent?.primaryKey, ...(parent?.uniques ?? [])].some(
    (unique) =>
      unique &&
      !('where' in unique && unique.where) &&
      unique.columns.every((name) =>
        columns.includes(key.columns[key.parentColumns.indexOf(name)] ?? ''),
      ),
  )
}
