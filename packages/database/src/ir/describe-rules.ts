import type { Place } from '@worldloom/diagnostics'
import { type Plan, printExpressionText, type TablePlan } from '@worldloom/engine'
import { describeRule } from './describe-rule.ts'

/** `ir/rules_ir.json`: for each column the rule that applies, where it stands and what it became. */
export interface RulesIr {
  readonly tables: Readonly<Record<string, TableRulesIr>>
}

export interface TableRulesIr {
  readonly rows: Readonly<Record<string, string | number | null>>
  readonly columns: Readonly<Record<string, ColumnRuleIr>>
}

export interface ColumnRuleIr {
  /** The rule in words, or null where the schema alone decides. */
  readonly rule: string | null
  readonly place: Place | null
  readonly generator: string
  readonly why: string
  readonly expression: string
}

export function describeRules(plan: Plan): RulesIr {
  const tables = Object.entries(plan.tables).map(([id, table]): [string, TableRulesIr] => [
    id,
    { rows: describeRows(table), columns: describeColumns(plan, table) },
  ])
  return { tables: Object.fromEntries(tables) }
}

function describeRows({ rows }: TablePlan): TableRulesIr['rows'] {
  return rows.kind === 'per-parent' ? { ...rows, count: printExpressionText(rows.count) } : rows
}

function describeColumns(plan: Plan, { table, columns }: TablePlan): TableRulesIr['columns'] {
  const rules = plan.rules.tables[table.id]?.columns ?? {}
  const planned = new Map(columns.map((column) => [column.name, column]))
  const described = table.columns.flatMap(({ name }): [string, ColumnRuleIr][] => {
    const column = planned.get(name)
    if (!column) return []
    const rule = rules[name] ?? null
    const { generator, why, expression } = column
    const entry = {
      rule: rule && describeRule(rule),
      place: rule?.place ?? null,
      generator,
      why,
      expression: printExpressionText(expression),
    }
    return [[name, entry]]
  })
  return Object.fromEntries(described)
}
