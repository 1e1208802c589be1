import type { Expression } from '../sql/expression.ts'
import type { Tell } from './check-query.ts'
import type { Claim } from './promise.ts'
import { type CheckContext, getLink } from './write/check-context.ts'
import { viewGroups } from './write/join-group.ts'
import { openScope, withJoin } from './write/scope.ts'
import { printRows, selectRows, sentence, show } from './write/select-rows.ts'
import { countAll, countWhere, nameFigure, tellFigures } from './write/tell-figures.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'

/** Fewer pairs than this are chance, whatever was asked for. */
const fewest = 5

/**
 * Lift: how much oftener the two are in one parent than they would be by chance. Where it is too low,
 * rows of the first are named whose parent lacks the second; where all have it, the file is.
 */
export const lift: WriteCheck<'lift'> = (claim, table, context) => {
  const { of, within, condition, then, lift: wanted } = claim
  const scope = openScope(context, table)
  const other = openScope(context, table, 'o')
  const columns = getLink(scope.table, within).columns
  const thing = other.follow([of])
  const names = columns.map((name) => other.name(name)).join(', ')
  const [first, second] = [condition, then].map(
    (part) => `(${writeExpression(part, thing)}) IS TRUE`,
  )
  const parents = `SELECT ${names}, bool_or(${first}) AS "first", bool_or(${second}) AS "second" FROM ${other.from()} GROUP BY ${names}`
  const counts = [
    `SELECT count(*) AS n, count(*) FILTER (WHERE "first") AS a, count(*) FILTER (WHERE "second") AS b,`,
    `count(*) FILTER (WHERE "first" AND "second") AS ab FROM (${parents})`,
  ].join(' ')
  const isLow = writeLow(wanted, 'c.n', 'c.a', 'c.b', 'c.ab')
  const why = sentence(
    { text: 'the two are together in ' },
    show('c.ab'),
    { text: ' of ' },
    show('c.n'),
    { text: ', the first is in ' },
    show('c.a'),
    { text: ' and the second in ' },
    show('c.b'),
    { text: `: less than a lift of ${wanted}` },
  )
  const row = scope.follow([of])
  const mine = `(${writeExpression(condition, row)}) IS TRUE`
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

function writeLow(wanted: number, n: string, a: string, b: string, both: string): string {
  return `${a} * ${b} * ${wanted} >= ${fewest} * ${n} AND ${both} * ${n} < ${wanted} * ${a} * ${b}`
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
