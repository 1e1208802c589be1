import { listKeys } from '../../model/list-keys.ts'
import type { TablePlan } from '../plan.ts'

/** A link that may lead nowhere, and that no key holds: where a check denies it, it is empty. */
export function isEmptiable(
  { table, columns, distinct, absent }: TablePlan,
  name: string,
): boolean {
  const generator = columns.find((column) => column.name === name)?.generator
  if (generator !== 'link' || distinct[name] || absent[name]) return false
  const keys = listKeys(table)
  return (
    !keys.some((key) => key.columns.includes(name)) &&
    table.columns.some((column) => column.name === name && column.nullable)
  )
}
