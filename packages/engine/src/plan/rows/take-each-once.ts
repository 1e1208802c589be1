import type { Plan, RowPlan, TablePlan } from '../plan.ts'
import { change } from './change.ts'
import { estimateRows, isBroughtBy, isCounted, parentOf } from './estimate-rows.ts'
import { isOptional } from './is-following.ts'
import { more, noteLimit } from './note-limit.ts'

/**
 * A link whose parents come once each in a table whose rows stand under another link: where the link must be there and
 * leads to too few, the table has no more rows than those allow.
 */
export function takeEachOnce(plan: Plan, current: TablePlan, link: string): Plan {
  const rows = limitTo(plan, current, link)
  if (!rows) return change(plan, current, { links: { [link]: { kind: 'one-to-one' } } })
  const parent = parentOf(current, link)
  const noted = noteLimit(plan, current, rows.rows, `each ${parent} can have one`, more(parent))
  const links = rows.link === link ? {} : { [link]: { kind: 'one-to-one' } as const }
  return change(noted, current, { rows, links })
}

function limitTo(
  plan: Plan,
  current: TablePlan,
  link: string,
): Extract<RowPlan, { kind: 'spread' }> | null {
  const { table, rows, given } = current
  const parent = parentOf(current, link)
  const key = table.foreignKeys.find((candidate) => candidate.link === link)
  if (!key || isOptional(table, key.columns)) return null
  if (rows.kind === 'count' || given > 0 || isBroughtBy(plan, parent, table.id)) return null
  if (rows.kind === 'per-parent' && plan.rules.tables[table.id]?.rows) return null
  const [own, room] = [estimateRows(plan, table.id), estimateRows(plan, parent)]
  // what each parent draws may come to more than is usual
  if (own * (rows.kind === 'per-parent' ? 2 : 1) <= room) return null
  const fitting = Math.min(own, room)
  const why = `${fitting} rows, one for a ${parent} at most`
  if (rows.kind === 'spread' && rows.cap === 1 && isCounted(plan, parent))
    return { ...rows, rows: fitting, why }
  return { kind: 'spread', link, rows: fitting, cap: 1, why }
}
