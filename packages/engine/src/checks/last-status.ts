import type { Tell } from './check-query.ts'
import type { Claim } from './promise.ts'
import { type CheckContext, getLink } from './write/check-context.ts'
import { viewGroups } from './write/join-group.ts'
import { nameTable, openScope, withJoin } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, show } from './write/select-rows.ts'
import { tellBroken } from './write/tell-broken.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Of a parent's last rows (several may share the last instant) one must hold the parent's status. */
export const lastStatus: WriteCheck<'last-status'> = (claim, table, context) => {
  const { link, status, time, parentStatus } = claim
  const scope = openScope(context, table)
  const parent = scope.follow([link])
  const { columns } = getLink(scope.table, link)
  const other = openScope(context, table, 'o')
  const sameParent = columns.map((column) => other.name(column)).join(', ')
  const last = [
    `SELECT ${sameParent}, max(${other.name(time)}) AS "last" FROM ${nameTable(context, table)} AS o`,
    `GROUP BY ${sameParent}`,
  ].join(' ')
  const sibling = openScope(context, table, 's')
  const isSibling = columns.map((column) => `${sibling.name(column)} = ${scope.name(column)}`)
  const matches = [
    `SELECT 1 FROM ${nameTable(context, table)} AS s WHERE ${isSibling.join(' AND ')}`,
    `AND ${sibling.name(time)} = ${scope.name(time)}`,
    `AND ${sibling.name(status)} IS NOT DISTINCT FROM ${parent.name(parentStatus)}`,
  ].join(' ')
  const on = columns.map((column) => `${scope.nameUnder('l', column)} = ${scope.name(column)}`)
  const joined = withJoin(scope, `JOIN (${last}) AS l ON ${on.join(' AND ')}`)
  const broken = selectRows(joined, {
    where: [
      `${scope.name(time)} = l."last"`,
      `${parent.number} IS NOT NULL`,
      `NOT EXISTS (${matches})`,
      isGenerated(scope, status),
    ].join(' AND '),
    why: sentence(
      { text: `${status} of the last row is ` },
      show(scope.name(status)),
      { text: `, but ${parentStatus} of its ${parent.table.id} is ` },
      show(parent.name(parentStatus)),
    ),
  })
  return { sql: printRows(broken), tells: tellLast(claim, table, context) }
}

/** Seen from the parents: of several last rows one is taken, which may be another than the one that is right. */
function tellLast(
  { link, status, time, parentStatus }: Extract<Claim, { kind: 'last-status' }>,
  table: string,
  context: CheckContext,
): readonly Tell[] {
  const { scope, rows, join } = viewGroups(context, table, link)
  const [state, at] = [rows.name(status), rows.name(time)]
  // rows without a state or a time are passed over
  const isFull = `count(${state}) = count(*) AND count(${at}) = count(*)`
  const [times, last] = [
    join('count(*)'),
    join(`CASE WHEN ${isFull} THEN arg_max(${state}, ${at}) END`),
  ]
  const differs = `${times} > 0 AND (${last} = ${scope.name(parentStatus)}) IS NOT TRUE`
  return tellBroken({ parts: scope.parts(), where: differs, cases: null })
}
