import type { LinkPlan } from '../plan.ts'

/** The path of links, beginning with one that is chosen, that a link follows from; itself where it is chosen. */
export function findOrigin(
  link: string,
  links: Readonly<Record<string, LinkPlan>>,
): readonly string[] {
  const placed = links[link]
  if (placed?.kind !== 'derived') return [link]
  const [first = '', ...rest] = placed.path
  return [...findOrigin(first, links), ...rest]
}
