import { getLink } from './write/check-context.ts'
import { openScope, withJoin } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'
import { writeExpression } from './write/write-expression.ts'

/** Parents are looked at in so many groups of about equal weight, from the heaviest on. */
const groups = 8

/** Standard errors that chance may do: less than one false alarm in a million checks. */
const errors = 5.5

/**
 * Children fall to parents in proportion to their weight: of those who agree with the child where the
 * link must agree with others. Children of groups that have too many are named, the file for too few.
 */
export const linkWeight: WriteCheck<'link-weight'> = (claim, table, context) => {
  const { link, parent, weight, where, same } = claim
  const scope = openScope(context, table)
  const key = getLink(scope.table, link)
  const owner = openScope(context, parent, 'p')
  const child = openScope(context, table, 'o')
  const own = `greatest(coalesce(round(CAST(${writeExpression(weight, owner)} AS DOUBLE), 3), 0), 0)`
  const allowed = where
    ? `CASE WHEN (${writeExpression(where, owner)}) THEN ${own} ELSE 0 END`
    : own
  const theirs = same.map(({ parent: path }) => writeExpression(path, owner))
  const ours = same.map(({ child: path }) => writeExpression(path, child))
  const keyOf = (parts: readonly string[]): string =>
    parts.length > 0
      ? `concat_ws('|', ${parts.map((part) => `CAST(${part} AS VARCHAR)`).join(', ')})`
      : `''`
  const parents = [
    `SELECT ${owner.number} AS "row", ${keyOf(theirs)} AS "among",`,
    `${allowed} AS w`,
    `FROM ${owner.from()}`,
  ].join(' ')
  const reached = child.follow([link])
  const children = [
    `SELECT ${keyOf(ours)} AS "among", ${reached.number} AS "parent"`,
    `FROM ${child.from()} WHERE ${reached.number} IS NOT NULL AND ${isGenerated(child, key.columns[0] ?? '')}`,
  ].join(' ')
  const weighed = `SELECT *, w / nullif(sum(w) OVER (PARTITION BY "among"), 0) AS p FROM (${parents})`
  const sizes = `SELECT "among", count(*) AS n FROM (${children}) GROUP BY "among"`
  const wanted = `SELECT x."row", x.p * s.n AS e, x.p * (1 - x.p) * s.n AS v FROM (${weighed}) AS x JOIN (${sizes}) AS s ON s."among" = x."among" WHERE x.p > 0`
  const found = `SELECT "parent" AS "row", count(*) AS k FROM (${children}) GROUP BY "parent"`
  const ranked = `SELECT e.*, coalesce(f.k, 0) AS k, least(${groups - 1}, floor(${groups} * (sum(e) OVER (ORDER BY e DESC, e."row") - e / 2) / sum(e) OVER ())) AS "group" FROM (${wanted}) AS e LEFT JOIN (${found}) AS f ON f."row" = e."row"`
  const judged = `SELECT "group", sum(e) AS e, sum(v) AS v, sum(k) AS k FROM (${ranked}) GROUP BY "group"`
  const slack = `(${errors} * sqrt(j.v) + 0.02 * j.e + 3)`
  const why = sentence(
    { text: `a group of ${parent} has ` },
    show('j.k'),
    { text: ` rows of ${table}, its weight gives it ` },
    show('round(j.e, 1)'),
  )
  const mine = scope.follow([link])
  const joined = withJoin(
    scope,
    `JOIN (${ranked}) AS r ON r."row" = ${mine.number} JOIN (${judged}) AS j ON j."group" = r."group"`,
  )
  const tooMany = selectRows(joined, { where: `j.k > j.e + ${slack}`, why })
  const tooFew = `SELECT 0, '', ${why} FROM (${judged}) AS j WHERE j.k < j.e - ${slack}`
  const far = `SELECT count(*) FROM (${judged}) AS j WHERE abs(j.k - j.e) > ${slack}`
  return {
    sql: `${printRows(tooMany)}\nUNION ALL\n${tooFew}`,
    tells: [{ kind: 'query', sql: far }],
  }
}
