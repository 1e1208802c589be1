import { findLink } from '../model/find-link.ts'
import { findTable } from '../model/find-table.ts'
import { listWholeKeys } from '../model/list-keys.ts'
import type { ForeignKey, Table } from '../model/schema.ts'
import { readCounts } from './read-counts.ts'
import { readExpressionKey } from './read-rule-expression.ts'
import { type RuleContext, reportName } from './rule-context.ts'
import type { RowRule } from './rules.ts'
import {
  type Keys,
  readKeys,
  readNumberKey,
  readWords,
  reportShape,
  requireKey,
} from './source/read-parts.ts'
import type { RuleEntry } from './source/rule-node.ts'

/** How many rows a table has: a number, so many per parent, or a ratio. Null after a report. */
export function readRowRule(entry: RuleEntry, table: Table, context: RuleContext): RowRule | null {
  const { value, place } = entry
  if (value.kind === 'scalar') {
    const rows = readNumberKey(entry, { least: 0, whole: true }, context)
    return rows === null ? null : { kind: 'count', rows, place }
  }
  const example = 'Write 200, { per: parent, min: 1, max: 6 } or { ratio: 1.5, of: table }.'
  if (value.kind !== 'map') return reportShape(entry, 'a number of rows', example, context)
  const all = ['per', 'min', 'max', 'mean', 'distribution', 'link', 'where', 'ratio', 'of']
  const keys = readKeys(value, all, context)
  const [per, ratio] = [keys.get('per'), keys.get('ratio')]
  if (per && ratio) {
    const message = 'Rows are counted either "per" a parent or by "ratio", not both.'
    context.report('RULE_KEYS_CONFLICT', ratio.place, message, 'Remove one of them.')
    return null
  }
  if (per) return readPerParent(per, entry, keys, table, context)
  if (ratio) return readRatio(ratio, entry, keys, context)
  return reportShape(entry, '"per" or "ratio"', example, context)
}

function readRatio(
  entry: RuleEntry,
  { place }: RuleEntry,
  keys: Keys,
  context: RuleContext,
): RowRule | null {
  reportStrays(keys, ['ratio', 'of'], entry, context)
  const ratio = readNumberKey(entry, { least: 0 }, context)
  const of = requireKey(keys, 'of', entry, context)
  const other = of && readTable(of, context)
  return other && ratio !== null ? { kind: 'ratio', of: other.id, ratio, place } : null
}

function readPerParent(
  entry: RuleEntry,
  { place }: RuleEntry,
  keys: Keys,
  table: Table,
  context: RuleContext,
): RowRule | null {
  reportStrays(keys, ['per', 'min', 'max', 'mean', 'distribution', 'link', 'where'], entry, context)
  const parent = readTable(entry, context)
  const key = parent && readLink(entry, keys.get('link'), table, parent, context)
  const counts = readCounts(entry, keys, context)
  const where = keys.get('where')
  const condition =
    where && parent ? readExpressionKey(where, parent, context, { isCondition: true }) : null
  if (!parent || !key || !counts) return null
  if (counts.maximum > 1) reportSingle(keys.get('max') ?? entry, key, table, context)
  return {
    kind: 'per-parent',
    parent: parent.id,
    link: key.link,
    ...counts,
    where: condition?.expression ?? null,
    place,
  }
}

function readTable(entry: RuleEntry, context: RuleContext): Table | null {
  const name = readWords(entry, context)
  const found = name && findTable(name, context.schema)
  if (!found) return null
  if (found.ok) return found.table
  reportName(found.fault, entry.place, context)
  return null
}

/** The link that is named, or the only one there is. */
function readLink(
  per: RuleEntry,
  named: RuleEntry | undefined,
  table: Table,
  parent: Table,
  context: RuleContext,
): ForeignKey | null {
  const links = table.foreignKeys.filter((key) => key.parent === parent.id)
  if (named) {
    const name = readWords(named, context)
    const found = name ? findLink(name, { ...table, foreignKeys: links }, context.schema) : null
    if (found && !found.ok) reportName(found.fault, named.place, context)
    return found?.ok ? found.key : null
  }
  const [link, second] = links
  if (link && !second) return link
  const fault = link
    ? {
        code: 'AMBIGUOUS_LINK',
        message: `Table "${table.id}" has several links to "${parent.id}".`,
        hint: `Add the key link with one of ${links.map((key) => key.link).join(', ')}.`,
      }
    : {
        code: 'NOT_LINKED',
        message: `Table "${table.id}" has no link to "${parent.id}", so its rows cannot be counted per row of it.`,
        hint: `Name a parent, use ratio, or declare the link: by a rule for its column, link: { to: ${parent.id} }, or in the schema.`,
      }
  reportName(fault, per.place, context)
  return null
}

/** A unique key over the link alone leaves room for one child. */
function reportSingle(
  entry: RuleEntry,
  { columns, link }: ForeignKey,
  table: Table,
  context: RuleContext,
): void {
  const single = listWholeKeys(table).find((key) =>
    key.columns.every((column) => columns.includes(column)),
  )
  if (!single) return
  const message = `Several rows of "${table.id}" are asked for one parent, and the key "${single.name}" allows one by "${link}".`
  context.report('RULE_CONTRADICTS_KEY', entry.place, message, 'Use max: 1.')
}

function reportStrays(
  keys: Keys,
  fitting: readonly string[],
  beside: RuleEntry,
  context: RuleContext,
): void {
  for (const [key, entry] of keys) {
    if (fitting.includes(key)) continue
    const message = `The key "${key}" does not go with "${beside.key.text}".`
    context.report('RULE_KEYS_CONFLICT', entry.place, message, 'Remove one of them.')
  }
}
