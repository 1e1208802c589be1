import { columnFinder } from '../analyze/column-finder.ts'
import { call, cast } from '../tree/build.ts'
import { mapEverywhere } from '../tree/map-tree.ts'
import type { Expression, QueryNode } from '../tree/node.ts'
import { isTextual, type World } from '../world/world.ts'

/**
 * Days that are written as texts, such as those of MySQL's `DATE_FORMAT(d, '%Y-%m-01')` in a calendar that goes on month by
 * month: moved by an interval they stay texts as long as they were, and written by a pattern they are read first.
 */
export function moveTexts(query: QueryNode, world: World): QueryNode {
  const find = columnFinder(query, world)
  // the column of a common table has no table of the schema
  const mayBeText = (part: Expression): boolean => {
    const column = find(part)?.column
    return part.class === 'COLUMN_REF' && (column === undefined || isTextual(column))
  }
  return mapEverywhere(query, (expression) => {
    if (expression.class !== 'FUNCTION') return expression
    const { function_name: called, children = [], alias } = expression
    const [first, second] = children
    if (!first || !second) return expression
    if (called === 'strftime' && first.class !== 'CAST')
      return { ...expression, children: [cast(first, 'TIMESTAMP', true), second] }
    if (!/^[-+]$/.test(called) || !isInterval(second) || !mayBeText(first)) return expression
    const moved = call(called, [cast(first, 'TIMESTAMP', true), second], true)
    const length = call('length', [cast(first, 'VARCHAR')])
    return { ...call('left', [cast(moved, 'VARCHAR'), length]), ...(alias ? { alias } : {}) }
  })
}

/** `INTERVAL 3 MONTH`, which a text cannot be added to: it stands for a moment. */
export function isInterval(part: Expression): boolean {
  if (part.class === 'CAST') return part.cast_type.id === 'INTERVAL'
  return (
    part.class === 'FUNCTION' &&
    /^to_(?:year|quarter|month|week|day|hour|minute|second)s$/.test(part.function_name)
  )
}
