import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts'
import type { ForeignKey } from '../../model/schema.ts'
import type { LinkPlan, Plan, TablePlan } from '../plan.ts'
import { estimateRows } from '../rows/estimate-rows.ts'
import { findRule } from './choose-link.ts'

/** A rule that asks for one row for a parent at most, where more are asked for. */
export function findEachFault(plan: Plan, table: TablePlan, key: ForeignKey): Diagnostic | null {
  const { id } = table.table
  const rule = findRule(plan, table, key)
  const counted = plan.rules.tables[id]?.rows ?? null
  if (!rule?.each) return null
  const place = rule.place ?? key.place
  if (counted?.kind === 'per-parent' && counted.link === key.link && counted.maximum > 1)
    return fault(
      'LINK_EACH_EXCEEDED',
      place,
      `Each "${key.parent}" is to have one row of "${id}" at most, and a rule counts up to ${counted.maximum}.`,
      `That rule stands at ${point(counted.place)}.`,
    )
  const [own, theirs] = [estimateRows(plan, id), estimateRows(plan, key.parent)]
  if (own <= theirs) return null
  const others = plan.rules.tables[key.parent]?.rows
  const where = [counted, others].flatMap((rows) => (rows ? [point(rows.place)] : []))
  return fault(
    'LINK_EACH_EXCEEDED',
    place,
    `Each "${key.parent}" is to have one row of "${id}" at most, and there are ${own} rows for ${theirs}.`,
    where.length > 0
      ? `The numbers of rows stand at ${where.join(' and ')}.`
      : 'Ask for fewer rows, or for more parents.',
  )
}

/** A rule that asks for equal values, where something else chooses the parent. */
export function findSameFault(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  placed: LinkPlan | undefined,
): Diagnostic | null {
  const rule = findRule(plan, table, key)
  const [same] = rule?.same ?? []
  if (!same || placed?.kind === 'grouped') return null
  const why = {
    source: 'the rows are counted for each parent',
    distinct: 'no parent may come twice',
    'one-to-one': 'each parent comes once',
    derived: 'it follows from another link',
    valued: 'a rule gives its value',
    forest: 'it leads to an earlier row of the same table',
  }[placed?.kind as string]
  return fault(
    'LINK_SAME_UNREACHABLE',
    same.place,
    `"${key.link}" of "${table.table.id}" cannot be chosen by "${same.column}": ${why ?? 'other rows decide it'}.`,
    'Remove the key same, or what decides the link.',
  )
}

function fault(code: string, place: Place, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, hint, place }
}

function point({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
