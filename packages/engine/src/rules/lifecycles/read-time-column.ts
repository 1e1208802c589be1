import type { Table } from '../../model/schema.ts'
import { readColumn } from '../read-column.ts'
import { nameTarget, type RuleContext } from '../rule-context.ts'
import type { RuleEntry } from '../source/rule-node.ts'

/** A date or a timestamp of a table, by its name; `exact` asks for a time of day. Null after a report. */
export function readTimeColumn(
  entry: RuleEntry,
  table: Table,
  context: RuleContext,
  exact = false,
): string | null {
  const column = readColumn(entry, table, context)
  if (!column) return null
  const kinds = exact ? ['timestamp'] : ['timestamp', 'date']
  if (kinds.includes(column.type.kind) && !column.generated) return column.name
  const target = nameTarget({ table, column })
  const what = column.generated ? 'is computed by the schema' : `is ${column.typeText}`
  const message = `The column "${target}" cannot hold when a state begins: it ${what}.`
  const hint = exact ? 'Name a timestamp.' : 'Name a date or a timestamp.'
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
  return null
}
