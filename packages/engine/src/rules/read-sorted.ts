import { resolvePath } from '../model/resolve-paths.ts'
import type { Column, Table } from '../model/schema.ts'
import { type RuleContext, reportName } from './rule-context.ts'
import type { SortRule } from './rules.ts'
import { readWords } from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** `sorted: ordered_at`, or along links `sorted: order.ordered_at`. */
export function readSorted(entry: RuleEntry, table: Table, context: RuleContext): SortRule | null {
  const text = readWords(entry, context)
  if (text === null) return null
  const names = text.split('.').map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
  const found = resolvePath(names, table, context.schema)
  if (!found.ok) {
    reportName(found.fault, entry.place, context)
    return null
  }
  const { kind } = found.column.type
  if (kind !== 'date' && kind !== 'timestamp') {
    const message = `"${table.id}" cannot be sorted by "${text}", which is neither a date nor a timestamp.`
    const hint = 'Name a date or a timestamp of the row or of a parent.'
    context.report('RULE_CONTRADICTS_TYPE', entry.place, message, hint)
    return null
  }
  const key = findCountedKey(table)
  if (!key) {
    const message = `"${table.id}" has no key that counts its rows, so there is nothing to sort.`
    const hint = 'Sort tables whose primary key is one whole number and no link.'
    context.report('RULE_CONTRADICTS_KEY', entry.place, message, hint)
    return null
  }
  return { path: found.path, key: key.name, place: entry.place }
}

/** The primary key, where it is one whole number that no link fills. */
function findCountedKey({ primaryKey, columns, foreignKeys }: Table): Column | null {
  const [name, ...others] = primaryKey?.columns ?? []
  const isLink = foreignKeys.some((key) => key.columns.includes(name ?? ''))
  const column = columns.find((candidate) => candidate.name === name)
  return others.length === 0 && !isLink && column?.type.kind === 'integer' ? column : null
}
