import type { BrokenTell } from '../check-query.ts'
import { needsQuery } from './needs-query.ts'
import type { BrokenRows } from './select-rows.ts'

/** Tells by the condition of the rows that break a promise; nothing where it takes a query of its own. */
export function tellBroken({
  parts,
  where,
  cases,
}: Pick<BrokenRows, 'parts' | 'where' | 'cases'>): readonly BrokenTell[] {
  const conditions = [where, ...(cases?.earlier ?? []), cases?.condition ?? '']
  if (conditions.some(needsQuery)) return []
  return [{ kind: 'broken', from: parts.base, joins: parts.joins, where, cases }]
}
