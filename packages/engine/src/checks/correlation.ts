import { quoteText } from '../sql/quote.ts'
import type { Claim } from './promise.ts'
import { getColumn } from './write/check-context.ts'
import { nameTable, openScope, type Scope } from './write/scope.ts'
import { isGenerated, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeTyped } from './write/write-typed.ts'

type Ranked = Extract<Claim, { kind: 'correlation' }>['column']

/** How far the coefficient may be off, however many rows there are. */
const points = 0.05

/** Standard errors that chance may do: less than one false alarm in a million checks. */
const errors = 5

/** So many rows tell the coefficient to two digits; more are sorted for nothing. */
const most = 200_000

/**
 * Spearman's rank correlation: that of the ranks, which equal values share. What chance does is
 * judged on Fisher's scale (D. G. Bonett, T. A. Wright, Sample size requirements for estimating Pearson,
 * Kendall and Spearman correlations, Psychometrika 65, 2000). No row alone is to blame: the file is.
 */
export const correlation: WriteCheck<'correlation'> = (claim, table, context) => {
  const { column, other, of } = claim
  const scope = openScope(context, table, 'o')
  const [left, right] = [column, other].map((ranked) => writeOrder(ranked, scope))
  const step = `greatest(1, (SELECT count(*) FROM ${nameTable(context, table)}) // ${most})`
  const filter = [
    isGenerated(scope, column.name),
    isGenerated(scope, other.name),
    `${scope.number} % ${step} = 0`,
  ].join(' AND ')
  const values = `SELECT x, y FROM (SELECT ${left} AS x, ${right} AS y FROM ${scope.from()} WHERE ${filter}) WHERE x IS NOT NULL AND y IS NOT NULL`
  const rank = (name: string): string =>
    `rank() OVER (ORDER BY ${name}) + count(*) OVER (PARTITION BY ${name}) / 2.0`
  const found = `SELECT count(*) AS n, corr(rx, ry) AS r FROM (SELECT ${rank('x')} AS rx, ${rank('y')} AS ry FROM (${values}))`
  // where all values are alike nothing is correlated
  const counted = `SELECT n, CASE WHEN isfinite(r) THEN r ELSE 0 END AS r FROM (${found})`
  const onFisherScale = (value: string): string => `atanh(greatest(least(${value}, 0.999), -0.999))`
  const error = `sqrt(${1 + of ** 2 / 2} / greatest(c.n - 3, 1))`
  const isFar = `abs(${onFisherScale('c.r')} - ${onFisherScale(String(of))}) > ${errors} * ${error}`
  const why = sentence(
    { text: `the ranks of ${column.name} and ${other.name} correlate by ` },
    show('round(c.r, 3)'),
    { text: ` over ` },
    show('c.n'),
    { text: ` rows, ${of} was promised` },
  )
  return `SELECT 0 AS "row", '' AS "key", ${why} AS "why" FROM (${counted}) AS c WHERE abs(c.r - ${of}) > ${points} AND ${isFar}`
}

/** What the values are put in order by: themselves, or their places in a list. */
function writeOrder({ name, order }: Ranked, scope: Scope): string {
  if (!order) return scope.name(name)
  const { type } = getColumn(scope.table, name)
  const places = order.map(
    (value, i) =>
      `WHEN ${scope.name(name)} = ${writeTyped(type, quoteText(String(value)))} THEN ${i}`,
  )
  return `CASE ${places.join(' ')} END`
}
