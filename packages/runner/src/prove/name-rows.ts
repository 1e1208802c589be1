import type { Tell } from '@worldloom/engine'

/**
 * The rows that a tell looks at, so that those over the same are asked together; null for one that stands
 * alone. Tells that join other tables go together, so that those that join none need not wait for a join.
 */
export function nameRows(tell: Tell): string | null {
  if (tell.kind === 'query') return null
  const rows = `${tell.from}${tell.joins.length > 0 ? ' and others' : ''}`
  return tell.kind === 'steps' ? `steps of ${rows}` : rows
}
