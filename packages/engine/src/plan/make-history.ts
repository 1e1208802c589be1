import type { Context, Generated } from '../generators/generator.ts'

/** The status of a history row: a step of its parent's path, the last one being the parent's own. */
export function makeHistoryStatus(context: Context): Generated | null {
  const history = context.plan.understanding.histories.find(
    ({ table, status }) => table === context.table.table.id && status === context.column.name,
  )
  if (!history) return null
  return null
}
