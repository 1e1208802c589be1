import { falseAlarms } from './null-share.ts'
import { getLink } from './write/check-context.ts'
import { nameTable, openScope } from './write/scope.ts'
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
  const key = getLink(child.table, link)
  const owner = openScope(context, parent, 'p')
  const names = key.columns.map((name) => child.name(name)).join(', ')
  const times = `SELECT ${names}, count(*) AS "times" FROM ${nameTable(context, table)} AS o GROUP BY ${names}`
  const on = key.columns.map(
    (name, index) =>
      `${child.nameUnder('c', name)} = ${owner.name(key.parentColumns[index] ?? '')}`,
  )
  const condition = where ? `(${writeExpression(where, owner)}) IS TRUE` : 'true'
  const found = [
    'SELECT count(*) AS n, avg(coalesce(c."times", 0)) AS mean',
    `FROM ${owner.from()} LEFT JOIN (${times}) AS c ON ${on.join(' AND ')} WHERE ${condition}`,
  ].join(' ')
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
