import { findLink } from '../model/find-link.ts'
import { findTable } from '../model/find-table.ts'
import type { ForeignKey, Table } from '../model/schema.ts'
import { type RuleContext, reportName } from './rule-context.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** A key that names a child table, `orders`, or one of its links, `orders.customer_id`. */
export function readChildLink(
  { key, place }: RuleEntry,
  parent: Table,
  context: RuleContext,
): { readonly table: Table; readonly key: ForeignKey } | null {
  const whole = findTable(key.text, context.schema)
  const at = key.text.lastIndexOf('.')
  const found = whole.ok || at < 0 ? whole : findTable(key.text.slice(0, at), context.schema)
  if (!found.ok) {
    reportName(found.fault, place, context)
    return null
  }
  const { table } = found
  const links = table.foreignKeys.filter((candidate) => candidate.parent === parent.id)
  if (!whole.ok) {
    const named = findLink(key.text.slice(at + 1), { ...table, foreignKeys: links }, context.schema)
    if (named.ok) return { table, key: named.key }
    reportName(named.fault, place, context)
    return null
  }
  const [only, second] = links
  if (only && !second) return { table, key: only }
  const fault = only
    ? {
        code: 'AMBIGUOUS_LINK',
        message: `Table "${table.id}" has several links to "${parent.id}".`,
        hint: `Write one of ${links.map(({ link }) => `${table.id}.${link}`).join(', ')}.`,
      }
    : {
        code: 'NOT_LINKED',
        message: `Table "${table.id}" has no link to "${parent.id}".`,
        hint: `Name a table whose rows point to it, or declare the link: by a rule for its column, link: { to: ${parent.id} }, or in the schema.`,
      }
  reportName(fault, place, context)
  return null
}
