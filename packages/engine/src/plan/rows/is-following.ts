import type { Table } from '../../model/schema.ts'
import type { TablePlan } from '../plan.ts'

/**
 * Whether the rows of a group can lead to each other one after another: those that a parent has, and versions and steps
 * however they are counted. Where each row must lead to another one, they cannot.
 */
export function isFollowing({ table, rows }: TablePlan, link: string): boolean {
  const key = table.foreignKeys.find((candidate) => candidate.link === link)
  if (!key || !isOptional(table, key.columns)) return false
  return rows.kind !== 'count' || beforeOrAfter.test(link)
}

const beforeOrAfter =
  /^(prev|previous|prior|preceding|predecessor|replaces|supersedes|next|successor)/i

export function isOptional({ columns }: Table, names: readonly string[]): boolean {
  return columns.some(({ name, nullable }) => nullable && names.includes(name))
}
