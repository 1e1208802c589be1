import type { Diagnostic } from '@worldloom/diagnostics'
import { findHeroesOutOfReach } from '../heroes/find-heroes-out-of-reach.ts'
import type { Plan } from '../plan.ts'
import { findChildrenFaults } from '../segments/find-children-faults.ts'
import { findIdleRule } from './find-idle-rule.ts'
import { findSameFault } from './find-link-faults.ts'

/** Refuses what rules ask of links that something else decides, or says that it does nothing. */
export function refuseUnreachable(plan: Plan): Plan {
  const faults = Object.values(plan.tables).flatMap((table): readonly Diagnostic[] => [
    ...table.table.foreignKeys.flatMap((key) =>
      [
        findSameFault(plan, table, key, table.links[key.link]),
        findIdleRule(plan, table, key),
      ].filter((fault) => fault !== null),
    ),
    ...findChildrenFaults(plan, table),
    ...findHeroesOutOfReach(plan, table),
  ])
  return { ...plan, notes: [...plan.notes, ...faults] }
}
