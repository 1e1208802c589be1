import { listAggregateDemands } from './columns/list-aggregate-demands.ts'
import type { Demand } from './demand.ts'
import { listLinkDemands } from './links/list-link-demands.ts'
import type { Plan } from './plan.ts'

/** What rules ask that only the rows can tell; a part of the rows tells nothing. */
export function listDemands(plan: Plan): readonly Demand[] {
  if (plan.settings.range) return []
  return Object.values(plan.tables).flatMap((table) => [
    ...listLinkDemands(plan, table),
    ...listAggregateDemands(plan, table),
  ])
}
