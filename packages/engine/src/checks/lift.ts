import type { Expression } from '../sql/expression.ts'
import type { Tell } from './check-query.ts'
import type { Claim } from './promise.ts'
import { type CheckContext, getLink } from './write/check-context.ts'
import { countTogether, writeLow } from './write/count-together.ts'
import { viewGroups } from './write/join-group.ts'
import { openScope, withJoin } from './write/scope.ts'
import { printRows, selectRows } from './write/select-rows.ts'
import { countAll, countWhere, nameFigure, tellFigures } from './write/tell-figures.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'

/**
 * Lift: how much oftener the two are in one parent than they would be by chance. Where it is too low,
 * rows of the first are named whose parent lacks the second; where all have it, the file is.
 */
export const lift: WriteCheck<'lift'> = (claim, table, context) => {
  const { of, within, condition } = claim
  const scope = openScope(context, table)
  const { parents, counts, isLow, why } = countTogether(claim, table, context)
  const row = scope.follow([of])
  const mine = `(${writeExpression(condition, row)}) IS TRUE`
  const { columns } = getLink(scope.table, within)
  const on = columns.map((name) => `${scope.nameUnder('g', name)} = ${scope.name(name)}`)
  const joined = withJoin(
    scope,
    `JOIN (${parents}) AS g ON ${on.join(' AND ')} CROSS JOIN (${counts}) AS c`,
  )
  const alone = selectRows(joined, { where: `${isLow} AND ${mine} AND NOT g."second"`, why })
  const whole = `SELECT 0, '', ${why} FROM (${counts}) AS c WHERE ${isLow} AND c.a = c.ab`
  return {
    sql: `${printRows(alone)}\nUNION ALL\n${whole}`,
    tells: tellTogether(claim, table, context),
  }
}

/** Seen from the parents, for all that may be together at once; every row must be one of theirs. */
function tellTogether(
  { of, within, condition, then, lift: wanted }: Extract<Claim, { kind: 'lift' }>,
  table: string,
  context: CheckContext,
): readonly Tell[] {
  const { scope, rows, join } = viewGroups(context, table, within)
  const thing = rows.follow([of])
  const joinAny = (part: Expression): string =>
    join(`bool_or((${writeExpression(part, thing)}) IS TRUE)`)
  const [times, first, second] = [join('count(*)'), joinAny(condition), joinAny(then)]
  const seen = `coalesce(sum(${times}), 0)`
  const figures = [
    countWhere(`${times} > 0`),
    countWhere(first),
    countWhere(second),
    countWhere(first, second),
  ]
  const [n, a, b, both] = figures.map(nameFigure) as [string, string, string, string]
  const beside = countAll(context, table)
  const breaks = `(${writeLow(wanted, n, a, b, both)}) OR ${nameFigure(seen)} <> ${beside.value}`
  return tellFigures(scope, [...figures, seen], breaks, [beside])
}
