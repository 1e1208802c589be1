import { findText, walkTree } from '../queries/walk-tree.ts'
import type { Span } from './shape.ts'

/** The first and the last day that a query's literals name, whole years among them; null where they name none. */
export function findSpan(statement: unknown): Span | null {
  const texts = walkTree(statement).flatMap((node) => findText(node, 'literal', 'value') ?? [])
  const days = texts.flatMap((text) => {
    const [day] = /^(?:19|20)\d\d-\d\d-\d\d/.exec(text) ?? []
    if (day) return [day]
    return /^(?:19|20)\d\d$/.test(text) ? [`${text}-01-01`, `${text}-12-31`] : []
  })
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
  return first !== undefined && last !== undefined && first < last ? { first, last } : null
}
