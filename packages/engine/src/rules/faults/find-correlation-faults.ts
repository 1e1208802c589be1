import { listKeys } from '../../model/list-keys.ts'
import type { Table } from '../../model/schema.ts'
import { findReach } from '../../random/calibrate-correlation.ts'
import { findValueAt } from '../find-value-at.ts'
import type { RuleContext } from '../rule-context.ts'
import type { CorrelationRule, Rules, TableRules } from '../rules.ts'

/** What the integration may be off by. */
const slack = 0.005

/** Reports correlations of columns that have no order, form a circle or cannot go together so closely. */
export function findCorrelationFaults({ tables }: Rules, context: RuleContext): void {
  for (const table of context.schema.tables)
    for (const [name, { correlation }] of Object.entries(tables[table.id]?.columns ?? {}))
      if (correlation) checkCorrelation(name, correlation, table, tables[table.id], context)
}

function checkCorrelation(
  name: string,
  correlation: CorrelationRule,
  table: Table,
  rules: TableRules | undefined,
  { report }: RuleContext,
): void {
  const { with: other, of, place } = correlation
  const circle = findCircle(name, rules)
  if (circle) {
    const message = `Columns of "${table.id}" correlate in a circle: ${circle.join(' → ')}.`
    report('RULE_CYCLE', place, message, 'Let one of them stand alone.')
    return
  }
  for (const column of [name, other]) {
    const obstacle = findObstacle(column, table, rules)
    if (!obstacle) continue
    const message = `"${table.id}.${column}" cannot correlate: ${obstacle}.`
    const hint = `${name} and ${other} each need a range, or a choice that is listed in order, without cases.`
    report('RULE_CORRELATION', place, message, hint)
    return
  }
  const [left, right] = [findValueAt(other, table, rules), findValueAt(name, table, rules)]
  const most = left && right ? findReach(left, right, of) : 1
  if (Math.abs(of) <= most + slack) return
  const message = `The ranks of "${table.id}.${name}" and "${other}" correlate by ${most.toFixed(2)} at most, and ${of} is asked for.`
  const hint = 'Few values share their ranks: lower it, or give the columns more values.'
  report('CORRELATION_UNREACHABLE', place, message, hint)
}

/** The columns from this one on that each correlate with the next, where they come back to it. */
function findCircle(name: string, rules: TableRules | undefined): readonly string[] | null {
  const trail = [name]
  for (;;) {
    const next = rules?.columns[trail.at(-1) ?? '']?.correlation?.with
    if (next === undefined) return null
    if (next === name) return [...trail, next]
    if (trail.includes(next)) return null
    trail.push(next)
  }
}

function findObstacle(column: string, table: Table, rules: TableRules | undefined): string | null {
  const rule = rules?.columns[column]
  const [only, second] = rule?.cases ?? []
  if (!rule || !only) return 'no rule says how its values are drawn'
  if (second || only.condition) return 'its rule has cases'
  if (rule.times) return 'its days and hours are drawn by weight'
  const { kind } = only.value
  if (kind !== 'range' && kind !== 'choice') return `values of "${kind}" have no order`
  if (kind === 'choice' && only.value.options.some(({ value }) => value === null))
    return 'NULL is one of its choices'
  const keys = listKeys(table)
  return keys.some((key) => key.columns.includes(column))
    ? 'it is part of a key, and takes each value once'
    : null
}
