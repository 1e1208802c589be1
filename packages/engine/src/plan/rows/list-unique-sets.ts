import type { Key, Table, Unique } from '../../model/schema.ts'
import { findEachFault } from '../links/find-link-faults.ts'
import type { Plan } from '../plan.ts'

/** Columns that no two rows share, perhaps only where a condition holds. */
export interface UniqueSet {
  readonly columns: readonly string[]
  readonly where: Unique['where']
}

/** What must not repeat in a table: links with one row for each parent by rule, then keys, narrow ones first. */
export function listUniqueSets(
  plan: Plan,
  { id, foreignKeys, primaryKey, uniques }: Table,
): readonly UniqueSet[] {
  const single = foreignKeys.filter(
    ({ columns }) => plan.rules.tables[id]?.columns[columns[0] ?? '']?.link?.each,
  )
  return [
    ...single.map(({ columns }) => ({ columns, where: null })),
    ...listKeys(primaryKey, uniques),
  ]
}

/** Notes a rule that asks for one row for a parent where there are more rows than parents. */
export function refuseRepeats(plan: Plan, table: string): Plan {
  const current = plan.tables[table]
  const faults = (current?.table.foreignKeys ?? []).flatMap((key) =>
    current ? (findEachFault(plan, current, key) ?? []) : [],
  )
  return faults.length > 0 ? { ...plan, notes: [...plan.notes, ...faults] } : plan
}

function listKeys(primaryKey: Key | null, uniques: readonly Unique[]): readonly UniqueSet[] {
  const sets: UniqueSet[] = [
    ...(primaryKey ? [{ columns: primaryKey.columns, where: null }] : []),
    ...uniques,
  ]
  // narrower sets first: they make wider ones true as well
  return [...sets].sort((a, b) => a.columns.length - b.columns.length)
}
