import type { Diagnostic } from '@worldloom/diagnostics'
import { findHindrance } from '../links/find-hindrance.ts'
import { findOrigin } from '../links/find-origin.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findHeroes } from './list-hero-shares.ts'

/** Heroes whose place among the rows, or whose share of children, the rest of the plan decides already. */
export function findHeroFaults(plan: Plan, table: TablePlan): readonly Diagnostic[] {
  return findHeroes(plan, table.table.id).flatMap(({ values, shares, place }) => {
    const source = table.table.foreignKeys.find(
      ({ link, columns }) =>
        table.links[link]?.kind === 'source' && columns.some((name) => values[name] !== undefined),
    )
    const counted = source
      ? [
          fault(
            'HERO_WITHOUT_PLACE',
            place,
            `A hero of "${table.table.id}" names its "${source.link}", and rows of "${table.table.id}" are counted per "${source.parent}".`,
            'Leave the link out of the row.',
          ),
        ]
      : []
    return [
      ...counted,
      ...shares.flatMap((share) => {
        const child = plan.tables[share.table]
        const [first = share.link] = child ? findOrigin(share.link, child.links) : []
        const why = child ? findHindrance(child, first, child.links[first]) : null
        if (why === null) return []
        const message = `A hero's share of "${share.table}.${share.link}" cannot be reached: ${why}.`
        return [fault('HERO_SHARE_UNREACHABLE', share.place, message, 'Leave out the share.')]
      }),
    ]
  })
}

function fault(
  code: string,
  place: Diagnostic['place'],
  message: string,
  hint: string,
): Diagnostic {
  return { code, severity: 'error', message, hint, place }
}
