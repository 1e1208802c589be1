import type { Diagnostic } from '@worldloom/diagnostics'
import type { NamedList } from '../../sql/query.ts'
import type { ColumnPlan, LinkPlan, Plan, TablePlan } from '../plan.ts'
import { findLife } from './find-life.ts'
import { findLifeFaults } from './find-life-faults.ts'
import { placeLife } from './place-life.ts'
import { findStated } from './stated-place.ts'

/** Lays out the lives that rules ask for, before rows are counted and links chosen: both may follow from them. */
export function placeLives(plan: Plan): Plan {
  const lists: NamedList[] = []
  const notes: Diagnostic[] = []
  const tables = Object.values(plan.tables).map((table): [string, TablePlan] => {
    const { id, columns: own, foreignKeys } = table.table
    const columns: ColumnPlan[] = []
    for (const { name } of own) {
      const life = findLife(plan, id, name)
      if (!life) continue
      const placed = placeLife(plan, id, name, life)
      columns.push(...placed.columns)
      lists.push(...placed.lists)
      notes.push(...findLifeFaults(plan, id, name, life))
    }
    const stated = foreignKeys.filter((key) => findStated(plan, table, key) !== null)
    if (columns.length === 0 && stated.length === 0) return [id, table]
    const links = stated.map((key): [string, LinkPlan] => [key.link, { kind: 'stated' }])
    return [
      id,
      {
        ...table,
        columns: [...table.columns, ...columns],
        links: { ...table.links, ...Object.fromEntries(links) },
      },
    ]
  })
  return {
    ...plan,
    tables: Object.fromEntries(tables),
    lists: [...plan.lists, ...lists],
    notes: [...plan.notes, ...notes],
  }
}
