import type { RuleContext } from '../rule-context.ts'
import { reportShape } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'

/** A key that holds true or false. Null after a report. */
export function readFlag(entry: RuleEntry, context: RuleContext): boolean | null {
  const { value } = entry
  if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value
  return reportShape(entry, 'true or false', `Write ${entry.key.text}: false.`, context)
}
