import { mapEverywhere } from '../tree/map-tree.ts'
import type { QueryNode } from '../tree/node.ts'

/** Databases where a cast of a text that is no number or day is no error. */
const lenient: ReadonlySet<string> = new Set(['sqlite', 'mysql'])

/** A query whose casts do what they do in its own database: in SQLite and MySQL none fails, and none halves a float. */
export function relaxCasts(query: QueryNode, dialect: string): QueryNode {
  if (!lenient.has(dialect)) return query
  return mapEverywhere(query, (expression) => {
    if (expression.class !== 'CAST') return expression
    const { child, cast_type: type } = expression
    // their division is of 64 bits, where the translator writes DuckDB's 32
    const cast_type = type.id === 'FLOAT' ? { ...type, id: 'DOUBLE' } : type
    return {
      ...expression,
      cast_type,
      try_cast: expression.try_cast === true || child.class !== 'CONSTANT',
    }
  })
}
