import { asType, day } from '../../generators/times/as-type.ts'
import type { Column } from '../../model/schema.ts'
import { call, column, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { ColumnPlan, Plan, TablePlan } from '../plan.ts'

/** The name under which a time is kept as it was made without regard to other rows. */
export const alone = ({ name }: Column): string => `#${name} alone`
/** Where a row stands among those that begin. */
export const placeOf = ({ name }: Column): string => `#${name} place`

/** Seconds that its values count in: those of a day where it holds days. */
export function unit({ type }: Column): number {
  return type.kind === 'date' ? day : 1
}

/** A moment in seconds since 1970, or a day in days. */
export function unitsOf(own: Column, name: string): Expression {
  return call(own.type.kind === 'date' ? 'days' : 'epoch', column(name))
}

/** A column's value of what it counts in. */
export function timeOf(own: Column, units: Expression): Expression {
  return asType(own.type, multiply(units, number(unit(own))))
}

/** A time that was drawn and that no rule, check or key asks for. */
export function findMade(plan: Plan, table: TablePlan, { name }: Column): ColumnPlan | null {
  const ruled = plan.rules.tables[table.table.id]?.columns[name]
  const found = table.columns.find((made) => made.name === name)
  const isTaken = (ruled?.cases.length ?? 0) > 0 || table.distinct[name] !== undefined
  return found?.generator.startsWith('time.') && !isTaken ? found : null
}
