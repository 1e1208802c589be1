import type { Table } from '../model/schema.ts'
import { readExpressionKey } from './read-rule-expression.ts'
import type { RuleContext } from './rule-context.ts'
import type { RuleCheck } from './rules.ts'
import { readKeys, readWords, reportShape, requireKey } from './source/read-parts.ts'
import type { RuleEntry, RuleNode } from './source/rule-node.ts'

/** `checks: [{ name: adds_up, holds: "total = subtotal + tax" }]`. */
export function readRuleChecks(
  entry: RuleEntry,
  table: Table,
  context: RuleContext,
): readonly RuleCheck[] {
  if (entry.value.kind !== 'list') {
    reportShape(entry, 'a list of checks', example, context)
    return []
  }
  const names = new Set<string>()
  return entry.value.items.flatMap((item) => {
    const check = readCheck(item, entry, table, context)
    if (!check) return []
    if (names.has(check.name)) {
      const message = `Two checks of "${table.id}" have the name "${check.name}".`
      context.report('DUPLICATE_RULE', check.place, message, 'Give each check its own name.')
    }
    names.add(check.name)
    return [check]
  })
}

const example = 'Write each as - { name: adds_up, holds: "total = subtotal + tax" }.'

function readCheck(
  item: RuleNode,
  checks: RuleEntry,
  table: Table,
  context: RuleContext,
): RuleCheck | null {
  if (item.kind !== 'map') return reportShape(checks, 'checks with keys', example, context)
  const keys = readKeys(item, ['name', 'holds'], context)
  const owner = { ...checks, place: item.place }
  const nameEntry = requireKey(keys, 'name', owner, context)
  const holds = requireKey(keys, 'holds', owner, context)
  const name = nameEntry && readWords(nameEntry, context)
  const read =
    holds && readExpressionKey(holds, table, context, { isCondition: true, mayAggregate: true })
  if (!name || !read || !holds) return null
  return { name, text: read.text, expression: read.expression, place: holds.place }
}
