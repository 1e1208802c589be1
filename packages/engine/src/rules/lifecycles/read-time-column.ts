import { resolvePath } from '../../model/resolve-paths.ts'
import type { Table } from '../../model/schema.ts'
import { nameTarget, type RuleContext, reportName } from '../rule-context.ts'
import { readWords } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'

/** A date or a timestamp of a table, by its name; `exact` asks for a time of day. Null after a report. */
export function readTimeColumn(
  entry: RuleEntry,
  table: Table,
  context: RuleContext,
  exact = false,
): string | null {
  const name = readWords(entry, context)
  const found = name === null ? null : resolvePath([name], table, context.schema)
  if (!found) return null
  if (!found.ok) {
    reportName(found.fault, entry.place, context)
    return null
  }
  const { column } = found
  const kinds = exact ? ['timestamp'] : ['timestamp', 'date']
  if (kinds.includes(column.type.kind) && !column.generated) return column.name
  const target = nameTarget({ table, column })
  const what = column.generated ? 'is computed by the schema' : `is ${column.typeText}`
  const message = `The column "${target}" cannot hold when a state begins: it ${what}.`
  const hint = exact ? 'Name a timestamp.' : 'Name a date or a timestamp.'
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
  return null
}
