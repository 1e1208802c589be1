import { buildFault, type Diagnostic, type Place } from '@worldloom/diagnostics'
import type { ForeignKey } from '../../model/schema.ts'
import type { Demand } from '../demand.ts'
import { findHeroes } from '../heroes/list-hero-shares.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findRule } from './choose-link.ts'

/** What rules ask of links whose parents a condition or a key finds, with the fault where there is no such parent. */
export function listLinkDemands(plan: Plan, table: TablePlan): readonly Demand[] {
  return table.table.foreignKeys.flatMap((key) => [
    ...demandFitting(plan, table, key),
    ...demandSame(plan, table, key),
    ...demandNamed(plan, table, key),
    ...demandOfHeroes(plan, table, key),
  ])
}

/** Where a link may be absent, one row without a parent tells nothing. */
function demandFitting(plan: Plan, table: TablePlan, key: ForeignKey): readonly Demand[] {
  const rule = findRule(plan, table, key)
  const [column = ''] = key.columns
  const isSeldom = table.absent[column] || ruleOf(plan, table, column)?.nulls
  if (!rule?.where || isSeldom) return []
  const message = `No row of "${key.parent}" that "${key.link}" of "${table.table.id}" may lead to meets the condition "${rule.whereText}".`
  const hint = `Change the condition, or the rules of "${key.parent}".`
  const fault = build(message, hint, rule.place ?? key.place)
  return [{ table: table.table.id, column, lost: isNullable(table, key) ? 'all' : 'any', fault }]
}

/** A value that parent and row have in common, which only the rows can tell where no rule lists it. */
function demandSame(plan: Plan, table: TablePlan, key: ForeignKey): readonly Demand[] {
  const [column = ''] = key.columns
  const [same] = findRule(plan, table, key)?.same ?? []
  const isSeldom = table.absent[column] || ruleOf(plan, table, column)?.nulls
  if (!same || isSeldom) return []
  const message = `No row of "${key.parent}" has the ${same.column} that a row of "${table.table.id}" has as ${same.path.join('.')}.`
  const hint = 'Give both the same values by rules, or remove the key same.'
  const fault = buildFault('LINK_SAME_UNREACHABLE', message, hint, same.place)
  return [{ table: table.table.id, column, lost: isNullable(table, key) ? 'all' : 'any', fault }]
}

/** A rule that gives the key's own value. */
function demandNamed(plan: Plan, table: TablePlan, key: ForeignKey): readonly Demand[] {
  const [column = ''] = key.columns
  const rule = ruleOf(plan, table, column)
  if (table.links[key.link]?.kind !== 'valued' || !rule || isNullable(table, key)) return []
  const message = `The rule for "${column}" of "${table.table.id}" gives a value that no row of "${key.parent}" has as its ${key.parentColumns[0]}.`
  const hint = 'Give the key of a row that is there.'
  return [{ table: table.table.id, column, lost: 'any', fault: build(message, hint, rule.place) }]
}

function demandOfHeroes(plan: Plan, { table }: TablePlan, key: ForeignKey): readonly Demand[] {
  const [column = ''] = key.columns
  return findHeroes(plan, table.id).flatMap(({ values, row, place }) => {
    const value = values[column]
    if (value === undefined || value === null) return []
    const message = `A hero of "${table.id}" has the ${column} ${value}, and no row of "${key.parent}" has that ${key.parentColumns[0]}.`
    const hint = 'Give the key of a row that is there.'
    return [{ table: table.id, column, lost: row, fault: build(message, hint, place) }]
  })
}

function ruleOf(plan: Plan, { table }: TablePlan, column: string) {
  return plan.rules.tables[table.id]?.columns[column]
}

function isNullable({ table }: TablePlan, key: ForeignKey): boolean {
  return table.columns.some(({ name, nullable }) => nullable && key.columns.includes(name))
}

function build(message: string, hint: string, place: Place): Diagnostic {
  return buildFault('LINK_FINDS_NOTHING', message, hint, place)
}
