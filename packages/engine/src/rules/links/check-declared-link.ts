import { nameTarget, type RuleContext, reportName, type Target } from '../rule-context.ts'
import { reportShape } from '../source/read-parts.ts'
import type { RuleEntry } from '../source/rule-node.ts'
import { findDeclaredLink } from './find-declared-link.ts'

/** Whether the link that `to` declares stands; reports why it does not. */
export function checkDeclaredLink(to: RuleEntry, target: Target, context: RuleContext): boolean {
  if (to.value.kind !== 'scalar' || to.value.text.trim() === '') {
    reportShape(to, 'a table, or a column of one', 'Write to: customers.', context)
    return false
  }
  const { table, column } = target
  const declared = table.foreignKeys.find(
    (key) => !key.learned && !key.ruled && key.columns.join() === column.name,
  )
  const read = findDeclaredLink(to.value, target, context.schema)
  if (!read.ok) {
    reportName(read.fault, to.place, context)
    return false
  }
  if (!declared || declared.parent === read.key.parent) return true
  const message = `"${nameTarget(target)}" leads to "${declared.parent}" by the schema, and not to "${read.key.parent}".`
  context.report('LINK_CANNOT_LEAD', to.place, message, 'Leave "to" out.')
  return false
}
