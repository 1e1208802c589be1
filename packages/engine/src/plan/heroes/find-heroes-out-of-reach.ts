import type { Diagnostic } from '@worldloom/diagnostics'
import { findHindrance } from '../links/find-hindrance.ts'
import { findOrigin } from '../links/find-origin.ts'
import type { Plan, TablePlan } from '../plan.ts'
import { findHeroes } from './list-hero-shares.ts'

/** Heroes whose values, place among the rows, or share of children the rest of the plan decides already. */
export function findHeroesOutOfReach(plan: Plan, table: TablePlan): readonly Diagnostic[] {
  const columns = plan.rules.tables[table.table.id]?.columns ?? {}
  return findHeroes(plan, table.table.id).flatMap(({ values, shares, place }) => {
    const told = Object.keys(values).flatMap((name) => {
      const kind = columns[name]?.cases.find(({ value }) => value.kind in followed)?.value.kind
      if (!kind) return []
      const message = `A hero of "${table.table.id}" names its "${name}", which follows from ${followed[kind]}.`
      return [fault('HERO_VALUE_FOLLOWS', place, message, `Leave "${name}" out of the row.`)]
    })
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
      ...told,
      ...counted,
      ...shares.flatMap((share) => {
        const child = plan.tables[share.table]
        const [first = share.link] = child ? findOrigin(share.link, child.links) : []
        const why = child ? findHindrance(child, first, child.links[first]) : null
        if (why === null) return []
        const message = `A hero's share of "${share.table}.${share.link}" cannot be reached: ${why}.`
        const isCounted = child?.links[first]?.kind === 'source' && child.rows.kind !== 'count'
        const hint = isCounted
          ? `Give the rows of "${share.table}" as a number or a ratio, or leave out the share.`
          : 'Leave out the share.'
        return [fault('HERO_SHARE_UNREACHABLE', share.place, message, hint)]
      }),
    ]
  })
}

/** By the kind of a column's rule, what its values agree with: to change one alone would break that. */
const followed: Readonly<Record<string, string>> = {
  lifecycle: 'its life cycle',
  'state-time': 'a life cycle',
  step: 'the life cycle whose steps the rows are',
  stock: 'its movements',
  flow: 'the stock whose movements the rows are',
}

function fault(
  code: string,
  place: Diagnostic['place'],
  message: string,
  hint: string,
): Diagnostic {
  return { code, severity: 'error', message, hint, place }
}
