import type { Diagnostic } from '@worldloom/diagnostics'
import { findHindrance } from '../links/find-hindrance.ts'
import { findOrigin } from '../links/find-origin.ts'
import type { Plan, TablePlan } from '../plan.ts'

/** Segments that say how many children their rows have by a link whose parents are not chosen by weight. */
export function findChildrenFaults(plan: Plan, { table }: TablePlan): readonly Diagnostic[] {
  const seen = new Set<string>()
  const children = (plan.rules.tables[table.id]?.segments?.of ?? []).flatMap((own) => own.children)
  return children.flatMap(({ table: child, link, place }): readonly Diagnostic[] => {
    const why = findReason(plan, child, link)
    const name = `${child}.${link}`
    if (why === null || seen.has(name)) return []
    seen.add(name)
    return [
      {
        code: 'SEGMENT_CHILDREN_UNREACHABLE',
        severity: 'error',
        message: `The segments of "${table.id}" cannot say how many rows of "${name}" there are: ${why}.`,
        hint: 'Name another child, or remove what decides it.',
        place,
      },
    ]
  })
}

function findReason(plan: Plan, child: string, link: string): string | null {
  const found = plan.tables[child]
  const [first = link, ...path] = found ? findOrigin(link, found.links) : []
  const placed = found?.links[first]
  if (!found) return null
  if (placed?.kind === 'distinct') return `no parent of "${first}" may come twice`
  // as many for each parent as its segment says
  if (placed?.kind === 'source' && path.length === 0) return null
  return findHindrance(found, first, placed)
}
