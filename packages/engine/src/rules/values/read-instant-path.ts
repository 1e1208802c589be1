import { resolvePath } from '../../model/resolve-paths.ts'
import { isInstant } from '../../values/to-axis.ts'
import { nameTarget, type RuleContext, reportName, type Target } from '../rule-context.ts'
import { readWords } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'

/** A date or timestamp of the row or, along links, of a parent, which the target comes after. Null after a report. */
export function readInstantPath(
  entry: RuleEntry,
  target: Target,
  context: RuleContext,
): readonly string[] | null {
  const text = readWords(entry, context)
  if (text === null) return null
  const names = text.split('.').map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
  const found = resolvePath(names, target.table, context.schema)
  if (!found.ok) {
    reportName(found.fault, entry.place, context)
    return null
  }
  const isItself = found.path.length === 1 && found.column.name === target.column.name
  if (isInstant(target.column.type) && isInstant(found.column.type) && !isItself) return found.path
  const wrong = isInstant(target.column.type) ? 'the second' : 'the first'
  const why = isItself ? 'they are the same' : `${wrong} is neither a date nor a timestamp`
  const message = `The column "${nameTarget(target)}" cannot come after "${text}": ${why}.`
  const hint = 'Name a date or a timestamp of this row or of a parent.'
  context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
  return null
}
