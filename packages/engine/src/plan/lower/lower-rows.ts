import { nameWork } from '../../names/work-names.ts'
import { add, and, binary, call, column, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Layer, Range, Statement } from '../../sql/query.ts'
import { mixColumn, type Plan, parentColumn, rowColumn, type TablePlan } from '../plan.ts'
import type { Cut } from './find-cut.ts'

/**
 * The layer that makes a table's rows: its row numbers, and for parts of a parent the parent's row.
 * `cut` bounds them from the start.
 */
export function lowerRows({ table, rows }: TablePlan, cut: Cut | null): Layer {
  const empty = { name: 'numbered', joins: [], where: null, groupBy: [] }
  const mix = (row: Expression): Layer['columns'][number] => ({
    name: mixColumn,
    expression: call('row_mix', row),
    comment: 'what all random numbers of the row are stirred from',
  })
  if (rows.kind === 'count') {
    const from = Math.min(cut?.from ?? 0, rows.rows)
    const to = Math.min(cut?.to ?? rows.rows, rows.rows)
    return {
      ...empty,
      from: { kind: 'rows', from: number(from), rows: number(Math.max(0, to - from)) },
      keep: 'all',
      columns: [mix(column(rowColumn))],
    }
  }
  const row = add(column('#start'), column('#nth'))
  return {
    ...empty,
    from: { kind: 'repeat', name: nameWork(table.id, 'counts'), count: '#count' },
    keep: [parentColumn, '#nth', '#count'],
    columns: [
      { name: rowColumn, expression: row, comment: 'rows of one parent stand together' },
      mix(row),
    ],
    where: cut?.column === rowColumn ? isBetween(row, cut) : null,
  }
}

/** Leaves out the parents outside the range once the running sums over all of them are there. */
export function cutCounts(plan: Plan, made: Statement, cut: Cut): Statement {
  const isCounts = made.kind === 'create-work' && made.name === nameWork(cut.table, 'counts')
  const last = isCounts ? made.layers.at(-1) : undefined
  if (!isCounts || !last || plan.tables[cut.table]?.rows.kind !== 'per-parent') return made
  const inRange: Layer = {
    name: 'in_range',
    from: { kind: 'layer', name: last.name },
    keep: 'all',
    columns: [],
    joins: [],
    where: isBetween(column(parentColumn), cut),
    groupBy: [],
  }
  return { ...made, layers: [...made.layers, inRange] }
}

function isBetween(value: Expression, { from, to }: Range): Expression {
  return and(binary(value, '>=', number(from)), binary(value, '<', number(to)))
}
