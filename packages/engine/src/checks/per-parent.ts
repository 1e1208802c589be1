import type { Tell } from './check-query.ts'
import type { Claim } from './promise.ts'
import { joinAggregate } from './write/aggregate.ts'
import { type CheckContext, getLink } from './write/check-context.ts'
import { nameTable, openScope, withJoin } from './write/scope.ts'
import { printRows, selectRows, sentence, show, writeKey } from './write/select-rows.ts'
import { tellBroken } from './write/tell-broken.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'

/**
 * Where a parent has too many rows here, they are named. Where it has too few, no row of this file
 * can be: the parent is, with row 0.
 */
export const perParent: WriteCheck<'per-parent'> = (claim, table, context) => {
  const { link, parent, minimum, maximum, where } = claim
  const scope = openScope(context, table)
  const key = getLink(scope.table, link)
  const names = key.columns.map((column) => scope.name(column)).join(', ')
  const counts = `SELECT ${names}, count(*) AS "times" FROM ${nameTable(context, table)} AS t GROUP BY ${names}`

  const owner = scope.follow([link])
  const most = where
    ? `CASE WHEN ${writeExpression(where, owner)} THEN ${maximum} ELSE 0 END`
    : `${maximum}`
  const on = key.columns.map((column) => `${scope.nameUnder('n', column)} = ${scope.name(column)}`)
  const counted = withJoin(scope, `JOIN (${counts}) AS n ON ${on.join(' AND ')}`)
  const tooMany = selectRows(counted, {
    where: `${owner.number} IS NOT NULL AND n."times" > ${most}`,
    why: sentence(
      { text: `its ${parent} (` },
      writeKey(owner),
      { text: ') has ' },
      show('n."times"'),
      { text: ' rows here, at most ' },
      show(most),
      { text: ' are promised' },
    ),
  })

  const lone = openScope(context, parent, 'p')
  const match = key.columns.map(
    (column, index) =>
      `${scope.nameUnder('n', column)} = ${lone.name(key.parentColumns[index] ?? '')}`,
  )
  const condition = where ? writeExpression(where, lone) : 'true'
  const why = sentence(
    { text: `${parent} ` },
    writeKey(lone),
    { text: ` (row ` },
    show(lone.number),
    { text: ' of its file) has ' },
    show('coalesce(n."times", 0)'),
    { text: ` rows here, at least ${minimum} are promised` },
  )
  const tooFew = [
    `SELECT 0, ${writeKey(lone)}, ${why}`,
    `FROM ${lone.from()}`,
    `LEFT JOIN (${counts}) AS n ON ${match.join(' AND ')}`,
    `WHERE coalesce(n."times", 0) < ${minimum} AND ${condition}`,
  ].join('\n')
  const sql = `${printRows(tooMany)}\nUNION ALL\n${tooFew}`
  return { sql, tells: tellCounts(claim, table, context) }
}

/** Seen from the parents, too many and too few are one question. */
function tellCounts(
  { link, parent, minimum, maximum, where }: Extract<Claim, { kind: 'per-parent' }>,
  table: string,
  context: CheckContext,
): readonly Tell[] {
  const scope = openScope(context, parent)
  const counted = { kind: 'aggregate', name: 'count', child: table, of: null, where: null } as const
  const times = joinAggregate({ ...counted, via: [link] }, scope, writeExpression)
  const condition = where ? `(${writeExpression(where, scope)}) IS TRUE` : 'true'
  const most = where ? `CASE WHEN ${condition} THEN ${maximum} ELSE 0 END` : `${maximum}`
  const breaks = `${times} > ${most} OR (${times} < ${minimum} AND ${condition})`
  return tellBroken({ parts: scope.parts(), where: breaks, cases: null })
}
