import type { ForeignKey } from '../../model/schema.ts'
import { findWordColumn, listWords } from '../../rules/lifecycles/find-word-column.ts'
import type { LifecycleRule } from '../../rules/lifecycles/lifecycle-rule.ts'
import { ownList } from '../lists/invent-lookups.ts'
import type { Plan } from '../plan.ts'

/** The rows of a list of statuses, by word. */
export interface StateWords {
  readonly column: string | null
  readonly words: readonly (string | null)[]
}

/** The list that a status column links to, and what its rows are called. */
export function findStateWords(
  plan: Plan,
  key: ForeignKey,
  { states }: Pick<LifecycleRule, 'states'>,
): StateWords {
  const given = plan.reference.tables[key.parent]
  const table = plan.tables[key.parent]?.table
  const isOwn = given?.columns.every(({ source }) => source === ownList) ?? false
  const names = states.map(({ name }) => name)
  // what no reference gives is known to the proof by its name alone
  const column = table ? findWordColumn(table, isOwn ? undefined : given, names) : null
  return { column, words: listWords(given, column) }
}

/** The link of a column, where it is one of a single column. */
export function findLinkOf(plan: Plan, table: string, column: string): ForeignKey | null {
  const keys = plan.tables[table]?.table.foreignKeys ?? []
  return keys.find(({ columns }) => columns.length === 1 && columns[0] === column) ?? null
}
