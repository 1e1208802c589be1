import { isTold } from '../../infer/is-told.ts'
import { endsInStatus } from '../../infer/structure/status-names.ts'
import { listKeys } from '../../model/list-keys.ts'
import type { Table } from '../../model/schema.ts'
import type { Expression } from '../../sql/expression.ts'
import { columnPaths } from '../../sql/walk.ts'
import type { PromiseSources } from '../list-promises.ts'

/**
 * What else may change a column's values once its rule has drawn them, so that how often each comes
 * follows from more than the rule; null where nothing does.
 */
export function findBending(table: Table, column: string, sources: PromiseSources): string | null {
  const { rules, understanding } = sources
  const keys = listKeys(table)
  if (keys.some(({ columns }) => columns.includes(column)))
    return 'the column is part of a key, which lets no value come too often'
  if (table.foreignKeys.some(({ columns }) => columns.includes(column)))
    return 'the column is a link, and not every row of the parent need qualify'
  const checks = [...table.checks, ...(rules.tables[table.id]?.checks ?? [])]
  const binding = checks.find(({ expression }) => expression && bindsTo(column, expression))
  if (binding) return `the check ${binding.name} binds the column to others`
  const role = understanding.roles[table.id]?.kind
  const isStatus = endsInStatus(column) || isTold(sources.schema, understanding, table.id, column)
  // a row that is too young for its status gets another
  return isStatus && (role === 'event' || role === 'history')
    ? 'a status must also fit the age of its row'
    : null
}

function bindsTo(column: string, expression: Expression): boolean {
  const names = new Set(columnPaths(expression).map((path) => path.join('.')))
  return names.has(column) && names.size > 1
}
