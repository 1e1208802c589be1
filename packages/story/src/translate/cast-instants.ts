import { cast } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'

/** A query that reads the time of day from no instant of a zone, for DuckDB has no such cast: it is that of the clock there. */
export function castInstants(query: QueryNode): QueryNode {
  return mapEverywhere(query, (expression) =>
    expression.class === 'CAST' && expression.cast_type.id === 'TIME' && isInstant(expression.child)
      ? { ...expression, child: cast(expression.child, 'TIMESTAMP') }
      : expression,
  )
}

function isInstant(part: Expression): boolean {
  return part.class === 'CAST'
    ? part.cast_type.id === 'TIMESTAMP WITH TIME ZONE'
    : part.class === 'FUNCTION' && part.function_name === 'to_timestamp'
}
