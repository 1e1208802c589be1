import { readWords } from '../../infer/meanings/table-words.ts'
import { endsInStatus } from '../../infer/structure/status-names.ts'
import type { ForeignKey } from '../../model/schema.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findStatusWords, type StatusWords } from './find-status-words.ts'
import { isDerived } from './is-derived.ts'
import { type Fitting, judgeParents } from './judge-parents.ts'

/** What the rows of a child table ask of their parent's status. */
export interface FittingStatus {
  /** The parent's status column. */
  readonly status: string
  readonly found: StatusWords
  readonly fitting: Fitting
}

/**
 * Null where the child says nothing of its parent's status, or rules say how the two go together: which parents a link
 * leads to, how many rows each has, how the status goes on.
 */
export function findFitting(plan: Plan, child: TablePlan, key: ForeignKey): FittingStatus | null {
  const parent = plan.tables[key.parent]
  const { id } = child.table
  if (!parent || key.parent === id || plan.reference.tables[key.parent]) return null
  const rules = plan.rules.tables[id]
  const isRuled = key.columns.some((name) => rules?.columns[name]?.link)
  if (isRuled || rules?.rows?.kind === 'per-parent') return null
  // a deal's stage tells of its rows what a status would
  const statuses = parent.table.columns.filter(
    (column) => endsInStatus(column.name) || /stage(_?id)?$/i.test(column.name),
  )
  for (const status of statuses) {
    if (isDerived(plan, key.parent, status.name)) continue
    const found = findStatusWords(plan, parent, status)
    const fitting =
      found &&
      judgeParents(readWords(child.table).table, readWords(parent.table).table, found.words)
    if (found && fitting) return { status: status.name, found, fitting }
  }
  return null
}
