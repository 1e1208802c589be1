import type { FactLink } from '../facts.ts'
import type { DiagramArrow } from './diagram-layout.ts'

export type LinkedPair = Omit<DiagramArrow, 'path'>

/** Tables that link to another one, each pair once: those of `known` alone, and none to itself. */
export function pairLinks(links: readonly FactLink[], known: ReadonlySet<string>): LinkedPair[] {
  const pairs = new Map<string, LinkedPair>()
  for (const { from, to, columns } of links) {
    if (from === to || !known.has(from) || !known.has(to)) continue
    const key = JSON.stringify([from, to])
    const before = pairs.get(key)?.columns ?? []
    pairs.set(key, { from, to, columns: [...before, columns.join(' + ')] })
  }
  return [...pairs.values()]
}
