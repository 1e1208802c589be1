import { type Place, printPlace } from '@worldloom/diagnostics'
import type { RuleContext } from './rule-context.ts'
import type { ColumnRule, Rules, TableRules, ValueRule } from './rules.ts'

/** The rules with one more, which another rule brings with it; two for one column are reported. */
export function addRule(
  rules: Rules,
  table: string,
  column: string,
  value: ValueRule,
  place: Place,
  { report }: RuleContext,
): Rules {
  const known: TableRules = rules.tables[table] ?? { rows: null, columns: {}, checks: [] }
  const first = known.columns[column]
  if (first) {
    const message = `The rule of "${table}.${column}" is given twice.`
    report('DUPLICATE_RULE', place, message, `The first stands at ${printPlace(first.place)}.`)
    return rules
  }
  const only = { condition: null, conditionText: '', value, place }
  const rule: ColumnRule = { cases: [only], nulls: null, link: null, place }
  const columns = { ...known.columns, [column]: rule }
  return { ...rules, tables: { ...rules.tables, [table]: { ...known, columns } } }
}
