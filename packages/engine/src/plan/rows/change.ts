import type { Distinct, LinkPlan, Plan, RowPlan, TablePlan } from '../plan.ts'

/** What a pass decides anew of a table. */
export interface Change {
  readonly rows?: RowPlan
  readonly links?: Readonly<Record<string, LinkPlan>>
  readonly distinct?: Readonly<Record<string, Distinct>>
}

/** The plan with a table's rows, links or distinct columns decided anew. */
export function change(plan: Plan, current: TablePlan, { rows, links, distinct }: Change): Plan {
  const table: TablePlan = {
    ...current,
    rows: rows ?? current.rows,
    links: { ...current.links, ...links },
    distinct: { ...current.distinct, ...distinct },
  }
  return { ...plan, tables: { ...plan.tables, [table.table.id]: table } }
}
