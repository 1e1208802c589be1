import { listKeys } from '../../model/list-keys.ts'
import type { Key, Table, Unique } from '../../model/schema.ts'
import { findEachFault } from '../links/find-link-faults.ts'
import type { Plan } from '../plan.ts'

/** Columns that no two rows share, perhaps only where a condition holds. */
export interface UniqueSet {
  readonly columns: readonly string[]
  readonly where: Unique['where']
}

/**
 * What must not repeat in a table: links with one row for each parent by rule, then keys and what links point to,
 * narrow ones first.
 */
export function listUniqueSets(plan: Plan, table: Table): readonly UniqueSet[] {
  const { id, foreignKeys, primaryKey, uniques } = table
  const single = foreignKeys.filter(
    ({ columns }) => plan.rules.tables[id]?.columns[columns[0] ?? '']?.link?.each,
  )
  return [
    ...single.map(({ columns }) => ({ columns, where: null })),
    ...sortKeys(primaryKey, [...uniques, ...listPointedAt(plan, table)]),
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

/**
 * Columns that links of other tables point to though no key declares them, which only MySQL allows: rows that share a
 * value there would be one and the same for whoever points to them.
 */
function listPointedAt(plan: Plan, table: Table): readonly UniqueSet[] {
  const keys = listKeys(table).map(({ columns }) => columns)
  const own = new Set(table.foreignKeys.flatMap(({ columns }) => columns))
  return plan.schema.tables
    .flatMap(({ foreignKeys }) => foreignKeys)
    .filter(({ parent, parentColumns }) => {
      const isKey = keys.some((key) => key.every((name) => parentColumns.includes(name)))
      return parent === table.id && !isKey && !parentColumns.some((name) => own.has(name))
    })
    .map(({ parentColumns }) => ({ columns: parentColumns, where: null }))
}

function sortKeys(primaryKey: Key | null, uniques: readonly UniqueSet[]): readonly UniqueSet[] {
  const sets: UniqueSet[] = [
    ...(primaryKey ? [{ columns: primaryKey.columns, where: null }] : []),
    ...uniques,
  ]
  // narrower sets first: they make wider ones true as well
  return [...sets].sort((a, b) => a.columns.length - b.columns.length)
}
