import type { ForeignKey } from '../../model/schema.ts'
import { add, column, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findDomain } from '../checks/find-domain.ts'
import { linkRow, type Plan, type TablePlan } from '../plan.ts'

/** The value of a foreign key's column: computed where the parent's key is a plain count, else looked up. */
export function keyOfRow(plan: Plan, key: ForeignKey, name: string): Expression {
  const parentColumn = key.parentColumns[key.columns.indexOf(name)] ?? ''
  const start =
    plan.tables[key.parent] && findCount(plan, plan.tables[key.parent] as TablePlan, parentColumn)
  return start === null || start === undefined
    ? column(key.link, parentColumn)
    : add(column(linkRow(key.link)), number(start))
}

/** The number that row 0 has in a column that counts its rows, or null where it does not. */
export function findCount(plan: Plan, parent: TablePlan, name: string): number | null {
  const { table, given, links } = parent
  const isCounting =
    table.primaryKey?.columns.length === 1 &&
    table.primaryKey.columns[0] === name &&
    table.columns.find((candidate) => candidate.name === name)?.type.kind === 'integer' &&
    !table.foreignKeys.some(({ columns }) => columns.includes(name)) &&
    !plan.rules.tables[table.id]?.columns[name]?.cases.length
  const declared = table.columns.find((candidate) => candidate.name === name)
  const allowed = declared && findDomain(plan, table, declared).values
  if (allowed?.some((value, i) => Number(value) !== i + 1)) return null
  // a day's key is read off the day
  if (plan.understanding.calendars[table.id]?.parts[name]) return null
  // keys that count in another order are looked up
  if (plan.rules.tables[table.id]?.sorted) return null
  if (!isCounting || Object.keys(links).includes(name)) return null
  const named = plan.reference.tables[table.id]
  const position = named?.columns.findIndex((candidate) => candidate.name === name) ?? -1
  if (given === 0 || position < 0) return 1
  const values = named?.rows.map((row) => Number(row.values[position])) ?? []
  // reference keys that count from some number on leave the plain form intact
  const first = values[0] ?? 1
  return values.every((value, i) => value === first + i) ? first : null
}
