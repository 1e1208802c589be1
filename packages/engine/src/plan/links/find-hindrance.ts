import type { LinkPlan, TablePlan } from '../plan.ts'

/** Why the rows of a link cannot be given to parents by weight or share, or null where they can. */
export function findHindrance(
  { table, rows }: TablePlan,
  link: string,
  placed: LinkPlan | undefined,
): string | null {
  switch (placed?.kind) {
    case 'picked':
    case 'weighted':
    case 'distinct':
      return null
    case 'source':
      return rows.kind === 'spread'
        ? null
        : `a rule or the schema counts the rows of "${table.id}" for each "${link}"`
    case 'grouped':
      return `"${link}" must agree with other links of the row`
    case 'one-to-one':
      return `"${link}" has each parent once`
    case 'valued':
      return `a rule gives the value of "${link}"`
    default:
      return `"${link}" follows from other rows`
  }
}
