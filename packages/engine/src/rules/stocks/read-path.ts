import { resolvePath } from '../../model/resolve-paths.ts'
import type { Table } from '../../model/schema.ts'
import { nameTarget, type RuleContext, reportName } from '../rule-context.ts'
import { readWords } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'

/** A column of a table, or along its links, of one of some types. Null after a report. */
export function readPath(
  entry: RuleEntry,
  table: Table,
  kinds: readonly string[],
  context: RuleContext,
): readonly string[] | null {
  const text = readWords(entry, context)
  if (text === null) return null
  const found = resolvePath(text.split('.'), table, context.schema)
  if (!found.ok) {
    reportName(found.fault, entry.place, context)
    return null
  }
  if (kinds.includes(found.column.type.kind)) return found.path
  const name = nameTarget({ table: found.table, column: found.column })
  const message = `The column "${name}" is ${found.column.typeText}.`
  const hint = kinds.includes('integer') ? 'Name a whole number.' : 'Name a date or a timestamp.'
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
  return null
}
