import { getLink } from './write/check-context.ts'
import { openScope } from './write/scope.ts'
import { isGenerated, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'

/** How far the unevenness may be off beside what chance does, since it is drawn from a table of steps. */
const tolerance = 0.3

/** Standard errors that chance may do: less than one false alarm in a million checks. */
const errors = 5.5

/**
 * Two children have the same parent as often as the skew makes them: the chance of it is the sum of
 * the squared chances of the parents, and pairs of children estimate it without a bias. No row alone
 * can break it, so the file as a whole is named.
 */
export const linkSkew: WriteCheck<'link-skew'> = (
  { link, parent, skew, where },
  table,
  context,
) => {
  const child = openScope(context, table, 'o')
  const key = getLink(child.table, link)
  const owner = openScope(context, parent, 'p')
  const allowed = where ? ` WHERE (${writeExpression(where, owner)}) IS TRUE` : ''
  const parents = `(SELECT count(*) FROM ${owner.from()}${allowed})`
  const names = key.columns.map((name) => child.name(name))
  const present = names.map((name) => `${name} IS NOT NULL`).join(' AND ')
  const counts = `SELECT count(*) AS k FROM ${child.from()} WHERE ${present} AND ${isGenerated(child, key.columns[0] ?? '')} GROUP BY ${names.join(', ')}`
  // a parent's rank is a power of the draw
  const power = 1 / (1 + 2 * skew)
  const chances = `SELECT power((range + 1) / m, ${power}) - power(range / m, ${power}) AS p FROM (SELECT CAST(${parents} AS DOUBLE) AS m), range(CAST(m AS BIGINT))`
  const expected = `SELECT sum(p * p) AS two, sum(p * p * p) AS three FROM (${chances})`
  const found = `SELECT sum(k) AS n, sum(k * (k - 1)) / nullif(sum(k) * (sum(k) - 1), 0) AS two FROM (${counts})`
  const error = 'sqrt(4 / f.n * greatest(e.three - e.two * e.two, 0) + 2 / (f.n * f.n) * e.two)'
  const why = sentence(
    { text: `two rows of ${table} have the same ${parent} in ` },
    show('round(100 * f.two, 4)'),
    { text: ' % of the pairs, ' },
    show('round(100 * e.two, 4)'),
    { text: ' % follow from the skew' },
  )
  return [
    `SELECT 0 AS "row", '' AS "key", ${why} AS "why"`,
    `FROM (${expected}) AS e CROSS JOIN (${found}) AS f`,
    `WHERE abs(f.two - e.two) > ${tolerance} * e.two + ${errors} * ${error}`,
  ].join('\n')
}
