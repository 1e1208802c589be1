import type { Expression } from '../sql/expression.ts'
import { quoteName } from '../sql/quote.ts'
import type { Tell } from './check-query.ts'
import type { Claim } from './promise.ts'
import { type CheckContext, getLink } from './write/check-context.ts'
import { openScope, type Scope } from './write/scope.ts'
import { sentence, show } from './write/select-rows.ts'
import { countWhere, nameFigure, tellFigures } from './write/tell-figures.ts'
import type { WriteCheck } from './write/write-check.ts'
import { mostByChance } from './write/write-divergence.ts'
import { writeExpression } from './write/write-expression.ts'

/** What tables of counts round off of a mean. */
const rounding = 0.01

/**
 * Parents draw how many rows they have independently and within bounds, so by Bernstein's inequality
 * the mean strays by more than the slack less than once in a thousand million checks. No row alone
 * is to blame: the file is.
 */
export const meanChildren: WriteCheck<'mean-children'> = (claim, table, context) => {
  const { link, parent, mean, deviation, width, where } = claim
  const child = openScope(context, table, 'o')
  const owner = openScope(context, parent, 'p')
  const counts = listConditions(child, link, where).join(' AND ')
  const condition = where ? `(${writeExpression(where, owner)}) IS TRUE` : 'true'
  const parents = `SELECT count(*) AS n FROM ${owner.from()} WHERE ${condition}`
  const children = `SELECT count(*) AS k FROM ${child.from()} WHERE ${counts}`
  const found = `SELECT n, k / n AS mean FROM (${parents}) CROSS JOIN (${children})`
  const linear = (2 / 3) * width * mostByChance
  const isFar = (n: string, average: string): string =>
    `${n} > 0 AND abs(${average} - ${mean}) > ${rounding * mean} + (${linear} + sqrt(${linear ** 2} + ${n} * ${8 * mostByChance * deviation ** 2})) / (2 * ${n})`
  const why = sentence(
    { text: `a row of ${parent} has ` },
    show('round(f.mean, 4)'),
    { text: ` rows of ${table} on average over ` },
    show('f.n'),
    { text: `, ${Number(mean.toFixed(4))} were promised` },
  )
  const sql = `SELECT 0 AS "row", '' AS "key", ${why} AS "why" FROM (${found}) AS f WHERE ${isFar('f.n', 'f.mean')}`
  return { sql, tells: tellMean(claim, parents, isFar, table, context) }
}

/** The children are counted with whatever else is told of their table; the parents beside them. */
function tellMean(
  { link, parent, where }: Extract<Claim, { kind: 'mean-children' }>,
  parents: string,
  isFar: (n: string, average: string) => string,
  table: string,
  context: CheckContext,
): readonly Tell[] {
  const scope = openScope(context, table)
  const conditions = listConditions(scope, link, where)
  const children = countWhere(...conditions)
  const beside = { name: `rows of ${parent} in question for ${link}`, sql: parents }
  const n = `${quoteName(beside.name)}.n`
  return tellFigures(scope, [children], isFar(n, `${nameFigure(children)} / ${n}`), [beside])
}

/** Rows that point nowhere are the link's fault. */
function listConditions(scope: Scope, link: string, where: Expression | null): readonly string[] {
  const { columns } = getLink(scope.table, link)
  return [
    ...columns.map((name) => `${scope.name(name)} IS NOT NULL`),
    ...(where ? [`(${writeExpression(where, scope.follow([link]))}) IS TRUE`] : []),
  ]
}
