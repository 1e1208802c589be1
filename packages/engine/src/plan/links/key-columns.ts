import { call, nothing } from '../../sql/build.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'
import { keyOfRow } from './key-of-row.ts'

/** The declared columns of all links: the parent's key, looked up or computed from its row number. */
export function keyColumns(plan: Plan, table: TablePlan): readonly ColumnPlan[] {
  const names = new Set(table.table.foreignKeys.flatMap(({ columns }) => columns))
  return [...names].map((name): ColumnPlan => {
    const keys = table.table.foreignKeys.filter(({ columns }) => columns.includes(name))
    const values = [...keys]
      .sort((a, b) => a.columns.length - b.columns.length)
      .map((key) => keyOfRow(plan, key, name))
    const [value = nothing, ...others] = values
    const given = plan.reference.tables[table.table.id]?.columns.some(
      (column) => column.name === name,
    )
    return {
      name,
      expression: others.length > 0 ? call('coalesce', value, ...others) : value,
      lookups: [],
      generator: 'link',
      why: `the key of its ${keys.map(({ parent }) => parent).join(' and ')}${given ? ', kept where the reference rows give it' : ''}`,
    }
  })
}
