import { buildFault } from '@worldloom/diagnostics'
import type { Column } from '../../model/schema.ts'
import { aggregatesIn } from '../../sql/walk.ts'
import type { Demand } from '../demand.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** Required columns that derive from a sum, a mean, a least or a greatest, of which there is none over no rows. */
export function listAggregateDemands(plan: Plan, { table }: TablePlan): readonly Demand[] {
  return table.columns.flatMap((column) => demandOf(plan, table.id, column))
}

function demandOf(plan: Plan, table: string, { name, nullable }: Column): readonly Demand[] {
  const cases = plan.rules.tables[table]?.columns[name]?.cases ?? []
  if (nullable) return []
  return cases.slice(0, 1).flatMap(({ value, place }) => {
    const aggregates = value.kind === 'derived' ? aggregatesIn(value.expression) : []
    const [first] = aggregates.filter(({ name }) => name !== 'count')
    if (!first) return []
    const message = `"${name}" of "${table}" is required, and derives from rows of "${first.child}", which some rows do not have.`
    const hint = 'Say with coalesce what stands there instead.'
    const fault = buildFault('RULE_CONTRADICTS_NOT_NULL', message, hint, place)
    return [{ table, column: name, lost: 'any', fault }]
  })
}
