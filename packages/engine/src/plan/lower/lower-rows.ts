import { add, call, column, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Layer } from '../../sql/query.ts'
import { mixColumn, type Plan, parentColumn, rowColumn, type TablePlan } from '../plan.ts'

/** The layer that makes a table's rows: its row numbers, and for parts of a parent the parent's row. */
export function lowerRows(plan: Plan, { table, rows }: TablePlan): Layer {
  const empty = { name: 'numbered', joins: [], where: null, groupBy: [] }
  const mix = (row: Expression): Layer['columns'][number] => ({
    name: mixColumn,
    expression: call('row_mix', row),
    comment: 'what all random numbers of the row are stirred from',
  })
  if (rows.kind === 'count') {
    const range = plan.settings.range?.table === table.id ? plan.settings.range : null
    // numbers that depend on the rows before need all of them; the output cuts the range out
    const from = number(0)
    const count = number(range ? Math.min(range.to, rows.rows) : rows.rows)
    return {
      ...empty,
      from: { kind: 'rows', from, rows: count },
      keep: 'all',
      columns: [mix(column(rowColumn))],
    }
  }
  const row = add(column('#start'), column('#nth'))
  return {
    ...empty,
    from: { kind: 'repeat', name: `${table.id} counts`, count: '#count' },
    keep: [parentColumn, '#nth', '#count'],
    columns: [
      { name: rowColumn, expression: row, comment: 'rows of one parent stand together' },
      mix(row),
    ],
  }
}
