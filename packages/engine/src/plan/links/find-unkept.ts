import type { Agreement } from '../../infer/understanding.ts'
import type { LinkPlan } from '../plan.ts'

/**
 * The agreements that the links of a table cannot keep: where a link must take each parent once, or within
 * something, nothing is left to agree with. What is not kept is not promised either.
 */
export function findUnkept(
  agreements: readonly Agreement[],
  links: Readonly<Record<string, LinkPlan>>,
): readonly Agreement[] {
  return agreements.filter(({ link, path, anchor }) => {
    const [first = '', ...beyond] = anchor
    const placed = links[link]
    if (placed?.kind === 'chain')
      return path.join() !== anchor.join() || !placed.within.includes(first)
    if (path.length === 0 || anchor.length === 0) return isFixed(links[link])
    const anchored = links[first]
    // what is read off a link that is settled is settled with it
    const root = links[anchored?.kind === 'derived' ? (anchored.path[0] ?? '') : first]
    // an anchor that is read off the link by another way ends elsewhere
    if (anchored?.kind === 'derived' && anchored.path[0] === link)
      return [...anchored.path.slice(1), ...beyond].join() !== path.join()
    const isBound =
      beyond.length > 0 || root !== anchored
        ? isFixed(root)
        : isDiffering(anchored) || anchored?.kind === 'source'
    return isFixed(links[link]) && isBound
  })
}

function isDiffering(placed: LinkPlan | undefined): boolean {
  return placed?.kind === 'distinct' || placed?.kind === 'one-to-one'
}

const fixed: readonly (string | undefined)[] = ['source', 'picked', 'paired', 'dated']

function isFixed(placed: LinkPlan | undefined): boolean {
  return isDiffering(placed) || fixed.includes(placed?.kind)
}
