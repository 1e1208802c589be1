import { resolvePath } from '../model/resolve-paths.ts'
import type { Column, Table } from '../model/schema.ts'
import { type RuleContext, reportName } from './rule-context.ts'
import { readWords } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** The column of a table that an entry names; null after a report. */
export function readColumn(entry: RuleEntry, table: Table, context: RuleContext): Column | null {
  const name = readWords(entry, context)
  const found = name === null ? null : resolvePath([name], table, context.schema)
  if (found && !found.ok) reportName(found.fault, entry.place, context)
  return found?.ok ? found.column : null
}
