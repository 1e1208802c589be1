import { findTable } from '../model/find-table.ts'
import { resolvePath } from '../model/resolve-paths.ts'
import type { Table } from '../model/schema.ts'
import { listPaths } from './list-includes.ts'
import { readColumnRule } from './read-column-rule.ts'
import { readHeroes } from './read-heroes.ts'
import { readLocale } from './read-locale.ts'
import { readReport } from './read-report.ts'
import { readRowRule } from './read-row-rule.ts'
import { readRuleChecks } from './read-rule-checks.ts'
import { readSegments } from './read-segments.ts'
import { readSorted } from './read-sorted.ts'
import { readTogether } from './read-together.ts'
import { type RuleContext, reportName } from './rule-context.ts'
import type { RulesDraft } from './rules-draft.ts'
import { readKeys, readMap, reportShape } from './source/read-parts.ts'
import type { RuleEntry, RuleNode } from './source/rule-node.ts'

/** Adds what one file says to the draft. */
export function readRulesFile(root: RuleNode, draft: RulesDraft, context: RuleContext): void {
  if (root.kind !== 'map') {
    const message = 'A rules file holds keys with values.'
    context.report('RULE_SHAPE', root.place, message, 'Begin with rows: or tables:.')
    return
  }
  const keys = readKeys(
    root,
    ['$schema', 'include', 'locale', 'rows', 'segments', 'heroes', 'tables', 'report'],
    context,
  )
  const link = keys.get('$schema')
  if (link && !isText(link.value)) reportShape(link, 'a text', 'Put it in quotes.', context)
  const include = keys.get('include')
  if (include && listPaths(include.value).length === 0)
    reportShape(include, 'a file, or a list of them', 'Write [base.yaml].', context)
  const [locale, rows, tables] = [keys.get('locale'), keys.get('rows'), keys.get('tables')]
  const name = locale && readLocale(locale, context)
  if (locale && name) draft.setLocale(name, locale.place)
  for (const [entry, table] of rows ? readTables(rows, context) : []) {
    const rule = readRowRule(entry, table, context)
    if (rule) draft.setRows(table, rule)
  }
  const [segments, heroes] = [keys.get('segments'), keys.get('heroes')]
  for (const [entry, table] of segments ? readTables(segments, context) : []) {
    const rule = readSegments(entry, table, context)
    if (rule) draft.setPart(table, 'segments', rule, entry.place)
  }
  for (const [entry, table] of heroes ? readTables(heroes, context) : [])
    draft.setPart(table, 'heroes', readHeroes(entry, table, context), entry.place)
  for (const [entry, table] of tables ? readTables(tables, context) : []) {
    readTableRules(entry, table, draft, context)
  }
  const report = keys.get('report')
  for (const section of report ? readReport(report, context) : []) draft.addSection(section)
}

function isText(node: RuleNode): boolean {
  return node.kind === 'scalar' && typeof node.value === 'string'
}

/** The entries of a map whose keys are tables. */
function readTables(
  entry: RuleEntry,
  context: RuleContext,
): readonly (readonly [RuleEntry, Table])[] {
  return (readMap(entry, context)?.entries ?? []).flatMap((item) => {
    const found = findTable(item.key.text, context.schema)
    if (found.ok) return [[item, found.table] as const]
    reportName(found.fault, item.place, context)
    return []
  })
}

function readTableRules(
  entry: RuleEntry,
  table: Table,
  draft: RulesDraft,
  context: RuleContext,
): void {
  const map = readMap(entry, context)
  const keys = map && readKeys(map, ['rows', 'columns', 'checks', 'together', 'sorted'], context)
  const [rows, columns, checks] = [keys?.get('rows'), keys?.get('columns'), keys?.get('checks')]
  const rule = rows && readRowRule(rows, table, context)
  if (rule) draft.setRows(table, rule)
  for (const item of (columns && readMap(columns, context)?.entries) ?? []) {
    readColumn(item, table, draft, context)
  }
  if (checks) draft.addChecks(table, readRuleChecks(checks, table, context))
  const together = keys?.get('together')
  const pairs = together && readTogether(together, table, context)
  if (pairs) draft.setPart(table, 'together', pairs, pairs.place)
  const sorted = keys?.get('sorted')
  const order = sorted && readSorted(sorted, table, context)
  if (order) draft.setPart(table, 'sorted', order, order.place)
}

function readColumn(entry: RuleEntry, table: Table, draft: RulesDraft, context: RuleContext): void {
  const found = resolvePath([entry.key.text], table, context.schema)
  if (!found.ok) {
    reportName(found.fault, entry.place, context)
    return
  }
  const rule = readColumnRule(entry, { table, column: found.column }, context)
  if (rule) draft.setColumn(table, found.column.name, rule)
}
