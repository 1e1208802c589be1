import type { Plan } from '../../plan/plan.ts'
import { isInstant, toAxis } from '../../values/to-axis.ts'

/** Since when the times of a column can be, by the ranges of rules, in seconds since 1970; null if unknown. */
export function findEarliest(
  plan: Plan,
  tableId: string,
  path: readonly string[],
  depth = 8,
): number | null {
  const table = plan.schema.tables.find(({ id }) => id === tableId)
  const [first = '', ...rest] = path
  if (rest.length > 0) {
    const parent = table?.foreignKeys.find(({ link }) => link === first)?.parent
    return parent ? findEarliest(plan, parent, rest, depth) : null
  }
  const type = table?.columns.find(({ name }) => name === first)?.type
  if (!type || !isInstant(type) || depth === 0) return null
  const cases = plan.rules.tables[tableId]?.columns[first]?.cases ?? []
  const found = cases.map(({ value }) => {
    if (value.kind === 'range') return toAxis(value.minimum, type)
    return value.kind === 'after' || value.kind === 'gap'
      ? findEarliest(plan, tableId, value.path, depth - 1)
      : null
  })
  const known = found.filter((earliest) => earliest !== null)
  return known.length > 0 && known.length === found.length ? Math.min(...known) : null
}
