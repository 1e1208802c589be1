import type { ForeignKey } from '../../model/schema.ts'
import { call, column, number, text } from '../../sql/build.ts'
import type { ColumnPlan, Lookup, Plan, TablePlan } from '../plan.ts'
import { draw, type Plain } from './popularity.ts'

/** One of the slots, and with it the parent that has it. */
export function weightedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  placed: { slots: string; size: number },
  plain: Plain,
): readonly ColumnPlan[] {
  const slot = `${key.link}#slot`
  const lookup: Lookup = {
    alias: `${key.link} slot`,
    relation: placed.slots,
    on: [{ column: 'slot', equals: column(slot) }],
  }
  const drawn = call(
    'below',
    draw(plan, table, key, 0),
    call('greatest', call('rows_of', text(placed.slots)), number(1)),
  )
  return [
    { name: slot, expression: drawn, lookups: [], generator: 'link', why: 'which slot' },
    plain(column(lookup.alias, 'candidate'), `a ${key.parent} by its weight`, [lookup]),
  ]
}
