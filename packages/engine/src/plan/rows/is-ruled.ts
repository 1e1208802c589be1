import { listWholeKeys } from '../../model/list-keys.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** Whether rules say to which parents rows lead, or which values a key has: then not each parent has its rows. */
export function isRuled({ rules }: Plan, { table }: TablePlan, link: string): boolean {
  const ruled = rules.tables[table.id]?.columns ?? {}
  const columns = table.foreignKeys.find((key) => key.link === link)?.columns ?? []
  const keys = listWholeKeys(table).flatMap((key) => (key.columns.length === 1 ? key.columns : []))
  return (
    columns.some((name) => (ruled[name]?.cases.length ?? 0) > 0) ||
    keys.some((name) => ruled[name]?.cases.some(({ value }) => bounding.has(value.kind)))
  )
}

const bounding: ReadonlySet<string> = new Set(['literal', 'choice', 'words', 'range'])
