import type { Segment } from '../../rules/rules.ts'
import { findOrigin } from '../links/find-origin.ts'
import type { LinkPlan, Plan, TablePlan } from '../plan.ts'

/** That parents have children in proportion to the segment at the end of a path from the parent. */
export interface Multiplier {
  readonly path: readonly string[]
  /** The table with the segments. */
  readonly table: string
  readonly segments: readonly Segment[]
  /** By segment: how many children its rows have, relative to the others. */
  readonly numbers: readonly number[]
}

/** What the segments say of the children by a link; of links that follow from it, too. */
export function listMultipliers(
  plan: Plan,
  { table }: TablePlan,
  link: string,
  links: Readonly<Record<string, LinkPlan>>,
): readonly Multiplier[] {
  return table.foreignKeys.flatMap((key) => {
    const [first, ...path] = findOrigin(key.link, links)
    const segments = plan.rules.tables[key.parent]?.segments?.of ?? []
    const numbers = segments.map(
      ({ children }) =>
        children.find((one) => one.table === table.id && one.link === key.link)?.number,
    )
    if (first !== link || numbers.every((found) => found === undefined)) return []
    return [{ path, table: key.parent, segments, numbers: numbers.map((found) => found ?? 1) }]
  })
}
