import type { Diagnostic } from '@worldloom/diagnostics'
import type { ForeignKey } from '../../model/schema.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findRule } from './choose-link.ts'

/** A weight or skew of a link whose parents something else chooses: it is said that it does nothing. */
export function findIdleRule(plan: Plan, table: TablePlan, key: ForeignKey): Diagnostic | null {
  const placed = table.links[key.link]
  const rule = findRule(plan, table, key)
  if (!rule || !placed || placed.kind === 'picked' || placed.kind === 'weighted') return null
  const isSpread = placed.kind === 'source' && table.rows.kind === 'spread'
  const isFree = isSpread && table.rows.kind === 'spread' && table.rows.cap === null
  const isWeighed = rule.weight !== null && placed.kind !== 'grouped' && !isFree
  const isSkewed = rule.skew !== null && placed.kind !== 'distinct' && !isSpread
  if (!isWeighed && !isSkewed) return null
  const why =
    {
      source: `the rows of "${table.table.id}" are laid over all rows of "${key.parent}"`,
      distinct: `no row of "${key.parent}" may come twice`,
      'one-to-one': `each row of "${key.parent}" comes once`,
      grouped: 'it must agree with other links of the row',
      derived: 'it follows from another link',
    }[placed.kind as string] ?? 'other rows decide it'
  return {
    code: 'LINK_RULE_WITHOUT_EFFECT',
    severity: 'note',
    message: `The ${isWeighed ? 'weight' : 'skew'} of "${key.link}" of "${table.table.id}" has no effect: ${why}.`,
    hint: 'Segments can say which rows have more children where they are counted for each.',
    place: rule.place ?? null,
  }
}
