import { mapEverywhere } from '../tree/map-tree.ts'
import type { QueryNode } from '../tree/node.ts'

/** Databases where a cast of a text that is no number or day is no error. */
const lenient: ReadonlySet<string> = new Set(['sqlite', 'mysql'])

/** A query whose casts fail as they do in its own database: not at all in SQLite and MySQL. */
export function relaxCasts(query: QueryNode, dialect: string): QueryNode {
  if (!lenient.has(dialect)) return query
  return mapEverywhere(query, (expression) =>
    expression.class === 'CAST' && expression.child.class !== 'CONSTANT'
      ? { ...expression, try_cast: true }
      : expression,
  )
}
