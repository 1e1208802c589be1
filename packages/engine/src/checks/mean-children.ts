import { falseAlarms } from './null-share.ts'
import { getLink } from './write/check-context.ts'
import { openScope } from './write/scope.ts'
import { sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
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
  const present = getLink(child.table, link).columns.map(
    (name) => `${child.name(name)} IS NOT NULL`,
  )
  // rows that point nowhere are the link's fault
  const counts = [
    ...present,
    ...(where ? [`(${writeExpression(where, child.follow([link]))}) IS TRUE`] : []),
  ].join(' AND ')
  const condition = where ? `(${writeExpression(where, owner)}) IS TRUE` : 'true'
  const parents = `SELECT count(*) AS n FROM ${owner.from()} WHERE ${condition}`
  const children = `SELECT count(*) AS k FROM ${child.from()} WHERE ${counts}`
  const found = `SELECT n, k / n AS mean FROM (${parents}) CROSS JOIN (${children})`
  const chance = Math.log(2 / falseAlarms)
  const linear = (2 / 3) * width * chance
  const slack = `(${linear} + sqrt(${linear ** 2} + f.n * ${8 * chance * deviation ** 2})) / (2 * f.n)`
  const why = sentence(
    { text: `a row of ${parent} has ` },
    show('round(f.mean, 4)'),
    { text: ` rows of ${table} on average over ` },
    show('f.n'),
    { text: `, ${Number(mean.toFixed(4))} were promised` },
  )
  return `SELECT 0 AS "row", '' AS "key", ${why} AS "why" FROM (${found}) AS f WHERE f.n > 0 AND abs(f.mean - ${mean}) > ${rounding * mean} + ${slack}`
}
