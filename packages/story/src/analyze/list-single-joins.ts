import type { RequiredColumn, RequiredJoin } from '../requirements/query-requirement.ts'

/**
 * The joins of one query without those of two tables by several columns at a time, such as a candidate and a year: none of those
 * columns tells a row by itself.
 */
export function listSingleJoins(joins: readonly RequiredJoin[]): readonly RequiredJoin[] {
  return joins.filter((join) => !joins.some((other) => isBeside(join, other)))
}

/** Whether two joins lead from columns of one table to columns of one other, none of them the same. */
function isBeside(one: RequiredJoin, other: RequiredJoin): boolean {
  return [other, { left: other.right, right: other.left }].some(
    ({ left, right }) => isNext(one.left, left) && isNext(one.right, right),
  )
}

function isNext(one: RequiredColumn, other: RequiredColumn): boolean {
  return one.table === other.table && one.column.toLowerCase() !== other.column.toLowerCase()
}
