import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { findHeroFaults } from '../heroes/find-hero-faults.ts'
import type { Plan } from '../plan.ts'
import { findChildrenFaults } from '../segments/find-children-faults.ts'
import { findSameFault } from './find-link-faults.ts'

/** Refuses what rules ask of links that something else decides, now that all links are placed. */
export function refuseUnreachable(plan: Plan): Plan {
  const faults = Object.values(plan.tables).flatMap((table): readonly Diagnostic[] => [
    ...table.table.foreignKeys.flatMap(
      (key) => findSameFault(plan, table, key, table.links[key.link]) ?? [],
    ),
    ...findChildrenFaults(plan, table),
    ...findHeroFaults(plan, table),
  ])
  return { ...plan, notes: [...plan.notes, ...faults] }
}
