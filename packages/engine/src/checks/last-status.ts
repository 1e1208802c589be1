import { getLink } from './write/check-context.ts'
import { nameTable, openScope, withJoin } from './write/scope.ts'
import { isGenerated, selectRows, sentence, show } from './write/select-rows.ts'
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
  return selectRows(joined, {
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
}
