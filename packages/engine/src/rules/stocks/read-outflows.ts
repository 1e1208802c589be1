import type { Table } from '../../model/schema.ts'
import { readChildLink } from '../read-child-link.ts'
import { readExpressionKey } from '../read-rule-expression.ts'
import type { RuleContext } from '../rule-context.ts'
import { readKeys, readWords, reportShape, requireKey } from '../source/read-parts.ts'
import type { RuleEntry, RuleNode } from '../source/rule-node.ts'
import { readPath } from './read-path.ts'
import type { StockOutflow } from './stock-rule.ts'

/** `outflows: [{ from: lines, quantity: quantity, at: order.created_at }]`. Null after a report. */
export function readOutflows(
  entry: RuleEntry,
  parent: Table,
  context: RuleContext,
): readonly StockOutflow[] | null {
  const items = entry.value.kind === 'list' ? entry.value.items : []
  const hint = 'Write [{ from: lines, quantity: quantity, at: order.created_at }].'
  if (items.length === 0) return reportShape(entry, 'a list of tables', hint, context)
  const read = items.map((item) => readOutflow(item, entry, parent, context))
  const right = read.filter((outflow) => outflow !== null)
  return right.length === read.length ? right : null
}

function readOutflow(
  item: RuleNode,
  list: RuleEntry,
  parent: Table,
  context: RuleContext,
): StockOutflow | null {
  if (item.kind !== 'map')
    return reportShape(list, 'tables with keys', 'Write each as { from: lines, … }.', context)
  const keys = readKeys(item, ['from', 'quantity', 'at', 'where'], context)
  const beside = { ...list, place: item.place }
  const [from, amount, when] = ['from', 'quantity', 'at'].map(
    (key) => requireKey(keys, key, beside, context) ?? undefined,
  )
  if (!from || !amount || !when || readWords(from, context) === null) return null
  if (from.value.kind !== 'scalar') return null
  const found = readChildLink({ ...from, key: from.value }, parent, context)
  if (!found) return null
  const { table, key } = found
  const quantity = readPath(amount, table, ['integer'], context)
  const at = readPath(when, table, ['timestamp', 'date'], context)
  const given = keys.get('where')
  const where = given ? readExpressionKey(given, table, context, { isCondition: true }) : null
  if (!quantity || !at || (given && !where)) return null
  const [name, ...more] = quantity
  if (name === undefined || more.length > 0)
    return reportShape(amount, `a column of "${table.id}"`, 'Name it without a path.', context)
  return {
    table: table.id,
    link: key.link,
    quantity: name,
    at,
    where: where?.expression ?? null,
    whereText: where?.text ?? '',
    place: item.place,
  }
}
